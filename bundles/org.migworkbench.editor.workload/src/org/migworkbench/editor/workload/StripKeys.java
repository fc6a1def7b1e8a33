package org.migworkbench.editor.workload;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.migworkbench.core.guest.GuestRegion;
import org.migworkbench.core.guest.RegionPlace;
import org.migworkbench.core.guest.RegionPlace.Side;
import org.migworkbench.core.guest.StripScale;
import org.migworkbench.model.commands.Gesture;

/** What keys do on the strip: Tab goes from region to region, arrows move, with Shift they resize; N, Delete, and Escape to the guest itself. */
final class StripKeys {

    private final StripCanvas strip;
    private final StripHost host;

    StripKeys(StripCanvas strip, StripHost host) {
        this.strip = strip;
        this.host = host;
        strip.control().addListener(SWT.KeyDown, this::press);
        strip.control().addListener(SWT.Traverse, this::traverse);
    }

    private void traverse(Event e) {
        boolean back = e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (back || e.detail == SWT.TRAVERSE_TAB_NEXT) {
            List<GuestRegion> all = host.regions();
            int now = host.selected().map(one -> all.indexOf(one)).orElse(back ? all.size() : -1);
            int next = now + (back ? -1 : 1);
            e.doit = next < 0 || next >= all.size();
            if (!e.doit) {
                host.select(Optional.of(all.get(next)));
                e.detail = SWT.TRAVERSE_NONE;
            }
        } else {
            e.doit = false;
        }
    }

    private void press(Event e) {
        boolean plain = (e.stateMask & (SWT.CTRL | SWT.ALT)) == 0;
        if (e.keyCode == SWT.INSERT || plain && (e.character == 'n' || e.character == 'N')) {
            host.create();
        } else if (e.keyCode == SWT.DEL) {
            host.delete();
        } else if (e.keyCode == SWT.ESC) {
            host.select(Optional.empty());
        } else if (plain) {
            move(e);
        }
    }

    private void move(Event e) {
        host.selected().ifPresent(region -> region.place().ifPresent(
                place -> strip.scale().flatMap(scale -> next(place, scale, e))
                        .ifPresent(to -> host.place(region, to, new Gesture()))));
        host.settled();
    }

    private static Optional<RegionPlace> next(RegionPlace place, StripScale scale, Event e) {
        boolean resize = (e.stateMask & SWT.SHIFT) != 0;
        int sign = e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_UP ? -1 : 1;
        long bytes = sign * scale.byteStep();
        long nanos = sign * scale.timeStep();
        return switch (e.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> Optional.of(resize
                    ? place.resized(Side.RIGHT, place.endBytes() + bytes, scale.byteStep(), scale.memoryBytes())
                    : place.moved(bytes, 0, scale.memoryBytes()));
            case SWT.ARROW_UP, SWT.ARROW_DOWN -> Optional.of(resize ? place.resized(Side.BOTTOM,
                    (place.forNanos() == 0 ? scale.spanNanos() : place.fromNanos() + place.forNanos()) + nanos,
                    scale.timeStep(), scale.spanNanos()) : place.moved(0, nanos, scale.memoryBytes()));
            default -> Optional.empty();
        };
    }
}
