package org.migworkbench.analysis.pagemap;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.spec.VmSpec;
import org.roaringbitmap.RoaringBitmap;

/** What became of the pages of a guest in a migration, step by step; a step is a part of a round. Immutable. */
public final class PageMap {

    private final int pageCount;
    private final int pageBytes;
    private final long startNanos;
    private final RoaringBitmap notNeeded;
    private final List<String> layers;
    private final List<MapStep> steps;
    private final boolean full;

    PageMap(VmSpec vm, long startNanos, RoaringBitmap notNeeded, List<String> layers, List<MapStep> steps,
            boolean full) {
        this.pageCount = vm.pageCount();
        this.pageBytes = vm.pageSizeBytes();
        this.startNanos = startNanos;
        this.notNeeded = Objects.requireNonNull(notNeeded, "notNeeded");
        this.layers = List.copyOf(layers);
        this.steps = List.copyOf(steps);
        this.full = full;
    }

    /**
     * How many pages the guest has.
     *
     * @return pages, 1 or more
     */
    public int pageCount() {
        return pageCount;
    }

    /**
     * Size of a page.
     *
     * @return bytes
     */
    public int pageBytes() {
        return pageBytes;
    }

    /**
     * How many steps there are.
     *
     * @return steps, 0 or more
     */
    public int stepCount() {
        return steps.size();
    }

    /**
     * Whether the map ends before the migration does, since it would take too much room.
     *
     * @return true if later rounds are missing
     */
    public boolean isCutShort() {
        return full;
    }

    /**
     * The layers of the page selection.
     *
     * @return names; none where it has no layers
     */
    public List<String> layers() {
        return layers;
    }

    /**
     * Whether anything was put off though nobody had written it, as a prediction or a layer wants it.
     *
     * @return true if a round did so
     */
    public boolean hasDeferred() {
        return steps.stream().anyMatch(step -> step.reading().filter(log -> log.defers()).isPresent());
    }

    /**
     * The steps that were over by a moment.
     *
     * @param nanos nanoseconds since the migration started
     * @return how many steps, 0 or more
     */
    public int stepsUntil(long nanos) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) / 2;
            boolean isOver = endNanos(middle) <= nanos;
            low = isOver ? middle + 1 : low;
            high = isOver ? high : middle;
        }
        return low;
    }

    /**
     * When a step was over.
     *
     * @param step number of the step, from 0
     * @return nanoseconds since the migration started
     */
    public long endNanos(int step) {
        return steps.get(step).endNanos() - startNanos;
    }

    /**
     * Where a number of steps is in the migration.
     *
     * @param done how many steps are over, 0 or more
     * @return such as {@code in round 3}
     */
    public String place(int done) {
        if (done == 0) {
            return "before the first page went";
        }
        MapStep step = steps.get(done - 1);
        String what = step.round() == 0 ? "while the writes were watched before round 1"
                : step.phase() == Phase.STOP_AND_COPY ? "in the stop-and-copy"
                        : step.phase() == Phase.POSTCOPY ? "in post-copy" : "in round " + step.round();
        boolean isEnd = done == steps.size() || steps.get(done).round() != step.round();
        return isEnd && step.round() > 0 ? what.replaceFirst("^in ", "after ") : what;
    }

    RoaringBitmap notNeeded() {
        return notNeeded;
    }

    List<MapStep> steps() {
        return steps;
    }
}
