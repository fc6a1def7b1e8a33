package org.migworkbench.diagram;

import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.events.ControlAdapter;
import org.eclipse.swt.events.ControlEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.migworkbench.diagram.view.FitView;

/**
 * The zoom and the place of a diagram that was just opened: as before a restart, or else all of it is seen as long as its
 * texts stay readable.
 */
final class DrawingView extends ControlAdapter {

    private static final double LARGEST = 1;
    private static final double SMALLEST = 0.75;

    private static final String ZOOM = "zoom";
    private static final String LEFT = "left";
    private static final String TOP = "top";

    private final GraphicalViewer viewer;
    private final ZoomManager zoom;
    private Optional<IMemento> before = Optional.empty();
    private boolean shown;

    private DrawingView(GraphicalViewer viewer) {
        this.viewer = viewer;
        this.zoom = (ZoomManager) viewer.getProperty(ZoomManager.class.toString());
    }

    /** Sets zoom and place once, as soon as the viewer has its size. */
    static DrawingView install(GraphicalViewer viewer) {
        DrawingView view = new DrawingView(viewer);
        viewer.getControl().addControlListener(view);
        return view;
    }

    /** Writes what is seen; of a drawing that was never seen, what was seen before. */
    void save(IMemento memory) {
        if (!shown) {
            before.ifPresent(memory::putMemento);
            return;
        }
        Point place = zoom.getViewport().getViewLocation();
        memory.putString(ZOOM, Double.toString(zoom.getZoom()));
        memory.putInteger(LEFT, place.x);
        memory.putInteger(TOP, place.y);
    }

    /** Lets that be seen which was seen before. */
    void restore(IMemento memory) {
        before = Optional.of(memory);
    }

    @Override
    public void controlResized(ControlEvent event) {
        Control control = (Control) event.widget;
        if (control.getSize().x == 0 || control.getSize().y == 0) {
            return;
        }
        control.removeControlListener(this);
        control.getDisplay().asyncExec(() -> fit(control));
    }

    private void fit(Control control) {
        if (!control.isDisposed()) {
            shown = true;
            showBefore();
        }
    }

    private void showBefore() {
        OptionalDouble known = before.map(memory -> memory.getString(ZOOM)).map(DrawingView::number)
                .orElse(OptionalDouble.empty());
        if (known.isPresent()) {
            zoom.setZoom(Math.max(zoom.getMinZoom(), Math.min(zoom.getMaxZoom(), known.getAsDouble())));
            zoom.getViewport().setViewLocation(coordinate(LEFT), coordinate(TOP));
        } else {
            FitView.fit(viewer, SMALLEST, LARGEST);
        }
    }

    private static OptionalDouble number(String text) {
        try {
            return OptionalDouble.of(Double.parseDouble(text)).stream().filter(Double::isFinite).findFirst();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private int coordinate(String key) {
        Integer value = before.orElseThrow().getInteger(key);
        return value == null ? 0 : value;
    }
}
