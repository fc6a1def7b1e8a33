package org.migworkbench.editor.workload;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.migworkbench.core.guest.MemoryUse.Use;
import org.migworkbench.model.commands.Gesture;

/** What the mouse does on the bands of what the memory is used for: a drag of a side gives the use another size. */
final class UseMouse {

    private static final int REACH = 6;
    private static final int A_DRAG = 3;

    private final StripCanvas strip;
    private final StripHost host;
    private Optional<Event> pressed = Optional.empty();
    private Optional<Use> held = Optional.empty();
    private Gesture gesture = new Gesture();

    UseMouse(StripCanvas strip, StripHost host) {
        this.strip = strip;
        this.host = host;
    }

    private Rectangle bands() {
        return StripFigure.bands(StripFigure.area(strip.control().getClientArea()));
    }

    private boolean isWithin(Event e) {
        Rectangle bands = bands();
        return host.use().isPresent() && e.y >= bands.y && e.y <= bands.y + bands.height
                && e.x >= bands.x - REACH && e.x <= bands.x + bands.width + REACH;
    }

    /** Begins; false if it is elsewhere. */
    boolean press(Event e) {
        if (!isWithin(e)) {
            return false;
        }
        pressed = Optional.of(e);
        held = Optional.empty();
        gesture = new Gesture();
        return true;
    }

    /** Goes on; false if nothing is held and the mouse is elsewhere. */
    boolean move(Event e) {
        if (pressed.isEmpty()) {
            boolean within = isWithin(e);
            if (within) {
                boolean side = near(e, true).or(() -> near(e, false)).isPresent();
                strip.control().setCursor(strip.control().getDisplay()
                        .getSystemCursor(side ? SWT.CURSOR_SIZEWE : SWT.CURSOR_ARROW));
            }
            return within;
        }
        Event from = pressed.get();
        if (held.isEmpty() && Math.abs(e.x - from.x) >= A_DRAG) {
            held = near(from, e.x < from.x);
        }
        held.ifPresent(use -> resize(use, e));
        return true;
    }

    private void resize(Use held, Event e) {
        strip.scale().ifPresent(scale -> host.use().ifPresent(
                use -> host.resize(held, use.moved(held, position(e), scale.byteStep()), gesture)));
    }

    private double position(Event e) {
        return (double) (e.x - bands().x) / Math.max(1, bands().width);
    }

    private Optional<Use> near(Event e, boolean down) {
        double reach = (double) REACH / Math.max(1, bands().width);
        return host.use().flatMap(use -> UseBands.band(bands(), Use.DATA).y <= e.y
                ? Optional.of(Use.DATA).filter(one -> Math.abs(use.side(one) - position(e)) <= reach)
                : use.classAt(position(e), reach, down));
    }

    /** Ends. */
    void release() {
        pressed = Optional.empty();
        held = Optional.empty();
    }
}
