package org.migworkbench.diagram.problems;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.model.commands.fixes.Fix;
import org.migworkbench.ui.AccessibleNames;

/** A small window over the editor: each problem in its sentence, and below it what mends it. */
final class FixPopup extends PopupDialog {

    private static final int WIDTH = 560;
    private static final int MOST_ROWS = 14;

    private final List<Offer> offers;
    private final Consumer<Fix> onChoice;
    private Table table;

    /** @param onChoice gets the fix that was chosen, after the window is closed */
    FixPopup(Shell parent, List<Offer> offers, Consumer<Fix> onChoice) {
        super(parent, SWT.ON_TOP | SWT.RESIZE, true, false, false, false, false, "Quick Fix",
                "Enter mends it, Esc leaves it; Undo takes it back");
        this.offers = offers;
        this.onChoice = onChoice;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        AccessibleNames.set(table, "Problems and what mends them");
        offers.forEach(this::add);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(WIDTH, Math.min(MOST_ROWS, table.getItemCount()) * table.getItemHeight()).applyTo(table);
        chooseBy(table);
        selectFirst();
        return table;
    }

    private void chooseBy(Table list) {
        list.addListener(SWT.DefaultSelection, event -> choose());
        list.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && list.getItem(new Point(event.x, event.y)) != null) {
                choose();
            }
        });
    }

    private void add(Offer offer) {
        TableItem sentence = new TableItem(table, SWT.NONE);
        sentence.setText(offer.finding().message());
        sentence.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(DocumentService.isError(offer.finding())
                ? ISharedImages.IMG_OBJS_ERROR_TSK
                : ISharedImages.IMG_OBJS_WARN_TSK));
        if (offer.fixes().isEmpty()) {
            new TableItem(table, SWT.NONE).setText("      Nothing is known that mends it by itself");
        }
        offer.fixes().forEach(this::add);
    }

    private void add(Fix fix) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText("      " + fix.label());
        item.setData(fix);
    }

    private void selectFirst() {
        for (int i = 0; i < table.getItemCount() && table.getSelectionIndex() < 0; i++) {
            if (table.getItem(i).getData() instanceof Fix) {
                table.setSelection(i);
            }
        }
    }

    private void choose() {
        int row = table.getSelectionIndex();
        if (row >= 0 && table.getItem(row).getData() instanceof Fix fix) {
            close();
            onChoice.accept(fix);
        }
    }

    @Override
    protected Control getFocusControl() {
        return table;
    }
}
