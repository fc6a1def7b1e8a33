package org.migworkbench.editor.workload;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.migworkbench.core.guest.GuestRegion;
import org.migworkbench.core.guest.RegionPlace;
import org.migworkbench.core.guest.RegionPlace.Side;
import org.migworkbench.core.guest.StripScale;
import org.migworkbench.model.commands.Gesture;

/** What the mouse does on the strip: a drag on a side resizes, inside a region moves it, elsewhere draws a new one. */
final class StripMouse {

    private static final int REACH = 4;
    private static final int A_DRAG = 4;

    private final StripCanvas strip;
    private final StripHost host;
    private final UseMouse bands;
    private Optional<Drag> drag = Optional.empty();

    /** A drag under way. */
    private record Drag(Event from, Optional<GuestRegion> region, Optional<Side> side, Gesture gesture) {
    }

    StripMouse(StripCanvas strip, StripHost host) {
        this.strip = strip;
        this.host = host;
        bands = new UseMouse(strip, host);
        strip.control().addListener(SWT.MouseDown, this::press);
        strip.control().addListener(SWT.MouseMove, this::move);
        strip.control().addListener(SWT.MouseUp, this::release);
    }

    private void press(Event e) {
        strip.control().setFocus();
        if (e.button == 1 && bands.press(e)) {
            host.select(Optional.empty());
        } else if (e.button == 1 && strip.scale().isPresent()) {
            Optional<GuestRegion> region = regionAt(e);
            host.select(region);
            drag = Optional.of(new Drag(e, region, region.flatMap(one -> sideAt(one, e)), new Gesture()));
        }
    }

    private void move(Event e) {
        if (bands.move(e)) {
            return;
        }
        if (drag.isEmpty()) {
            Optional<GuestRegion> under = regionAt(e);
            Optional<Side> side = under.flatMap(one -> sideAt(one, e));
            boolean across = side.filter(one -> one == Side.TOP || one == Side.BOTTOM).isPresent();
            int shape = side.isPresent() ? across ? SWT.CURSOR_SIZENS : SWT.CURSOR_SIZEWE
                    : under.isPresent() ? SWT.CURSOR_SIZEALL : SWT.CURSOR_CROSS;
            strip.control().setCursor(strip.control().getDisplay().getSystemCursor(shape));
        }
        drag.filter(one -> isFar(one, e)).flatMap(Drag::region)
                .ifPresent(region -> strip.scale().ifPresent(scale -> step(drag.get(), region, scale, e)));
    }

    private static boolean isFar(Drag drag, Event e) {
        return Math.abs(e.x - drag.from().x) + Math.abs(e.y - drag.from().y) >= A_DRAG;
    }

    private void step(Drag now, GuestRegion region, StripScale scale, Event e) {
        region.place().ifPresent(place -> host.place(region, next(now, region, place, scale, e), now.gesture()));
    }

    private RegionPlace next(Drag now, GuestRegion region, RegionPlace place, StripScale scale, Event e) {
        List<Long> edges = edges(region);
        if (now.side().isEmpty()) {
            int left = scale.x(place.startBytes()) + e.x - now.from().x;
            int top = scale.y(place.fromNanos()) + e.y - now.from().y;
            return place.moved(scale.snapped(left, edges) - place.startBytes(),
                    Math.abs(e.y - now.from().y) < A_DRAG ? 0 : scale.nanos(top) - place.fromNanos(),
                    scale.memoryBytes());
        }
        Side side = now.side().get();
        boolean inTime = side == Side.TOP || side == Side.BOTTOM;
        return inTime ? place.resized(side, scale.nanos(e.y - StripFigure.TOP), scale.timeStep(), scale.spanNanos())
                : place.resized(side, scale.snapped(e.x - StripFigure.LEFT, edges), scale.byteStep(),
                        scale.memoryBytes());
    }

    private List<Long> edges(GuestRegion but) {
        return host.regions().stream().filter(one -> one.workload() != but.workload())
                .flatMap(one -> one.place().stream())
                .flatMap(place -> Stream.of(place.startBytes(), place.endBytes())).toList();
    }

    private void release(Event e) {
        Optional<Drag> ended = drag;
        drag = Optional.empty();
        bands.release();
        ended.filter(one -> one.region().isEmpty() && isFar(one, e))
                .ifPresent(one -> strip.scale().ifPresent(scale -> draw(one, scale, e)));
        host.settled();
    }

    private void draw(Drag one, StripScale scale, Event e) {
        long from = scale.bytes(Math.min(one.from().x, e.x) - StripFigure.LEFT);
        long to = scale.bytes(Math.max(one.from().x, e.x) - StripFigure.LEFT);
        long begin = scale.nanos(Math.min(one.from().y, e.y) - StripFigure.TOP);
        long end = scale.nanos(Math.max(one.from().y, e.y) - StripFigure.TOP);
        if (to > from) {
            boolean always = end - begin < 2 * scale.timeStep();
            host.create(new RegionPlace(from, to - from, always ? 0 : begin,
                    always || end >= scale.spanNanos() ? 0 : end - begin, 0));
        }
    }

    private Optional<GuestRegion> regionAt(Event e) {
        return strip.scale().flatMap(scale -> {
            List<GuestRegion> all = host.regions();
            return Stream.concat(host.selected().stream(),
                    IntStream.range(0, all.size()).mapToObj(i -> all.get(all.size() - 1 - i)))
                    .filter(one -> one.place().filter(place -> reach(box(place, scale)).contains(e.x, e.y)).isPresent())
                    .findFirst();
        });
    }

    private static Rectangle box(RegionPlace place, StripScale scale) {
        return StripFigure.box(place, scale, place.fromNanos());
    }

    private static Rectangle reach(Rectangle box) {
        return new Rectangle(box.x - REACH, box.y - REACH, box.width + 2 * REACH, box.height + 2 * REACH);
    }

    private Optional<Side> sideAt(GuestRegion region, Event e) {
        return strip.scale().flatMap(scale -> region.place().flatMap(place -> side(box(place, scale), e)));
    }

    private static Optional<Side> side(Rectangle box, Event e) {
        if (Math.abs(e.x - box.x - box.width) <= REACH) {
            return Optional.of(Side.RIGHT);
        }
        if (Math.abs(e.x - box.x) <= REACH) {
            return Optional.of(Side.LEFT);
        }
        if (Math.abs(e.y - box.y - box.height) <= REACH) {
            return Optional.of(Side.BOTTOM);
        }
        return Math.abs(e.y - box.y) <= REACH ? Optional.of(Side.TOP) : Optional.empty();
    }
}
