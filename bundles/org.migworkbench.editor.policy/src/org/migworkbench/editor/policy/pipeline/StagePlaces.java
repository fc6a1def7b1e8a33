package org.migworkbench.editor.policy.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.migworkbench.core.pipeline.Clash;
import org.migworkbench.engine.policy.StrategyKind;

/**
 * Where everything of a pipeline stands, for the room that there is: the way of the pages from left to right above, what
 * steers it below, the way of the disk under both.
 */
public final class StagePlaces {

    /** What stands in a pipeline beside its stages. */
    public enum End {
        /** The memory of the guest, where the pages come from. */
        GUEST,
        /** The host where they go. */
        TARGET
    }

    private static final int COLUMNS = 5;
    private static final int MARGIN = 5;
    private static final int GAP_BESIDE = 15;
    private static final int GAP_BELOW = 13;
    private static final int NARROWEST = 100;
    private static final int WIDEST = 210;
    private static final int LOWEST = 50;
    private static final int HIGHEST = 120;
    private static final int DISK = 24;
    /** The columns at both ends are this much of the others. */
    private static final double END = 0.82;

    private static final Map<StrategyKind<?>, int[]> CELLS = Map.of(StrategyKind.SELECTION, new int[] { 1, 0 },
            StrategyKind.ENCODING, new int[] { 2, 0 }, StrategyKind.BANDWIDTH, new int[] { 3, 0 },
            StrategyKind.THROTTLING, new int[] { 0, 1 }, StrategyKind.STOP, new int[] { 1, 1 },
            StrategyKind.MODE, new int[] { 2, 1 }, StrategyKind.COSTS, new int[] { 3, 1 }, StrategyKind.PROTECTION,
            new int[] { 4, 1 });

    private final int columnWidth;
    private final int rowHeight;

    /**
     * Divides the room.
     *
     * @param width  in pixels
     * @param height in pixels
     */
    public StagePlaces(int width, int height) {
        double room = width - 2 * MARGIN - (COLUMNS - 1) * GAP_BESIDE;
        columnWidth = within((int) (room / (COLUMNS - 2 + 2 * END)), NARROWEST, WIDEST);
        rowHeight = within((height - 2 * MARGIN - 2 * GAP_BELOW - DISK) / 2, LOWEST, HIGHEST);
    }

    private static int within(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }

    /**
     * The place of a stage.
     *
     * @param kind the kind of its strategy; one that the drawing doesn't know stands beside the others below
     * @return the place in pixels
     */
    public Rectangle of(StrategyKind<?> kind) {
        if (kind == StrategyKind.DISK) {
            Rectangle first = cell(0, 2);
            return new Rectangle(first.x, first.y, cell(COLUMNS - 1, 2).right() - first.x, DISK);
        }
        int[] cell = CELLS.get(kind);
        return cell == null ? cell(COLUMNS + Math.max(0, StrategyKind.ALL.indexOf(kind) - CELLS.size() - 1), 1)
                : cell(cell[0], cell[1]);
    }

    /**
     * The place of an end.
     *
     * @param end the end
     * @return the place in pixels
     */
    public Rectangle of(End end) {
        return cell(end == End.GUEST ? 0 : COLUMNS - 1, 0);
    }

    /**
     * Where the wire of a clash goes: from the stage that was changed to the nearest of the others that it is about.
     *
     * @param clash a clash
     * @return begin and end; empty if it is about one stage or none
     */
    Optional<Rectangle[]> ends(Clash clash) {
        if (clash.between().size() < 2) {
            return Optional.empty();
        }
        Rectangle from = of(clash.between().get(0));
        Rectangle to = clash.between().stream().skip(1).map(this::of)
                .min(Comparator.comparingDouble(other -> from.getCenter().getDistance(other.getCenter())))
                .orElseThrow();
        return Optional.of(new Rectangle[] { from, to });
    }

    private Rectangle cell(int column, int row) {
        int x = MARGIN + (column == 0 ? 0 : endWidth() + (column - 1) * columnWidth + column * GAP_BESIDE);
        return new Rectangle(x, MARGIN + row * (rowHeight + GAP_BELOW),
                column == 0 || column == COLUMNS - 1 ? endWidth() : columnWidth, rowHeight);
    }

    private int endWidth() {
        return (int) (END * columnWidth);
    }

    /**
     * The stages that something flows or is told between, each pair from its begin to its end; an empty one stands for the
     * guest at the begin and for the target at the end.
     */
    static final List<Flow> FLOWS = List.of(new Flow(Optional.empty(), Optional.of(StrategyKind.SELECTION), true),
            new Flow(Optional.of(StrategyKind.SELECTION), Optional.of(StrategyKind.ENCODING), true),
            new Flow(Optional.of(StrategyKind.ENCODING), Optional.of(StrategyKind.BANDWIDTH), true),
            new Flow(Optional.of(StrategyKind.BANDWIDTH), Optional.empty(), true),
            new Flow(Optional.of(StrategyKind.STOP), Optional.of(StrategyKind.MODE), false),
            new Flow(Optional.of(StrategyKind.MODE), Optional.of(StrategyKind.COSTS), false));

    /**
     * Something between two places of a pipeline.
     *
     * @param from     where it comes from; empty for the guest
     * @param to       where it goes; empty for the target
     * @param isOfData whether pages flow, and not only decisions
     */
    record Flow(Optional<StrategyKind<?>> from, Optional<StrategyKind<?>> to, boolean isOfData) {
    }
}
