package org.migworkbench.editor.workload;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.core.guest.GuestModel;
import org.migworkbench.core.guest.GuestRegion;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.form.PropertyScroll;

/** The strip with the fields of what is selected below it; where there is little room it keeps a height and is scrolled. */
final class StripSide {

    private static final int LEAST_HEIGHT = 220;

    private final GuestModel guest;
    private final PageStrip drawing;
    private final ScrolledComposite scroll;
    private final StripCanvas strip;
    private final NoteRow note;
    private final RegionFields fields;
    private final GuestFields guestFields;

    StripSide(Composite parent, GuestModel guest, PageStrip drawing) {
        this.guest = guest;
        this.drawing = drawing;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        Composite content = content();
        strip = new StripCanvas(content, drawing);
        note = new NoteRow(content, drawing::own);
        fields = new RegionFields(content, drawing::selected, guest::pageBytes);
        guestFields = new GuestFields(content, guest::vm);
        wide(strip.control(), true, LEAST_HEIGHT);
        List.of(note.control(), fields.control(), guestFields.control()).forEach(one -> wide(one, false, SWT.DEFAULT));
        shown(guestFields.control(), false);
    }

    private Composite content() {
        Composite content = new Composite(scroll, SWT.NONE);
        content.setBackground(WorkbenchColors.background());
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, event -> PropertyScroll.fit(content));
        return content;
    }

    private static void wide(Control control, boolean high, int height) {
        GridDataFactory.fillDefaults().grab(true, high).hint(SWT.DEFAULT, height).applyTo(control);
    }

    Control control() {
        return scroll;
    }

    /** Shows what is selected, and the strip as it is. */
    void show() {
        boolean region = drawing.selected().isPresent();
        swap(region);
        fields.show();
        guestFields.show();
        note.show(guest.note(drawing.selected()),
                drawing.selected().map(GuestRegion::workload).filter(guest::isShared).isPresent());
        redraw();
    }

    private void swap(boolean region) {
        if (region != fields.control().getVisible()) {
            shown(fields.control(), region);
            shown(guestFields.control(), !region);
            PropertyScroll.fit(fields.control());
        }
    }

    private static void shown(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }

    /** Says something about what is shown. */
    void say(String sentence) {
        note.show(sentence, false);
    }

    void redraw() {
        strip.control().redraw();
    }

    void setFocus() {
        strip.control().setFocus();
    }
}
