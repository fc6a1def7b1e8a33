package org.migworkbench.editor.workload;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.migworkbench.core.guest.GuestRegion;
import org.migworkbench.core.guest.StripScale;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.ui.WorkbenchColors;

/** The control of the strip. */
final class StripCanvas {

    private final Canvas canvas;
    private final StripHost host;

    StripCanvas(Composite parent, StripHost host) {
        this.host = host;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        canvas.setBackground(WorkbenchColors.background());
        canvas.addListener(SWT.Paint, event -> scale().ifPresent(scale -> draw(event.gc, scale)));
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.setToolTipText(
                "Drag: a new region, or move and resize one. Tab: next region; arrows move it, with Shift they"
                        + " resize it; N: new; Delete: away; Escape: the guest itself. The"
                        + " sides of kernel, page cache, free memory and data below are dragged too");
        new StripMouse(this, host);
        new StripKeys(this, host);
        describe();
    }

    private void describe() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = "Memory of the guest" + host.selected().map(StripCanvas::describe).orElse("");
            }
        });
    }

    private void draw(GC gc, StripScale scale) {
        new StripFigure(host, gc, canvas.getClientArea(), scale).draw(canvas.isFocusControl());
    }

    private static String describe(GuestRegion region) {
        return ". " + region.workload().getName() + ", " + region.kindLabel() + region.place()
                .map(place -> ", from " + Quantity.exactBytes(place.startBytes()) + ", "
                        + Quantity.exactBytes(place.lengthBytes()))
                .orElse("");
    }

    Canvas control() {
        return canvas;
    }

    /** The scale of the control as it is; empty while no guest is shown. */
    Optional<StripScale> scale() {
        Rectangle area = StripFigure.area(canvas.getClientArea());
        return host.scale(area.width, area.height);
    }
}
