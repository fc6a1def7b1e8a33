package org.migworkbench.run.ui.map;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Color;
import org.migworkbench.analysis.pagemap.MapLook;
import org.migworkbench.analysis.pagemap.PageKind;
import org.migworkbench.ui.WorkbenchColors;

/** The colours of a map, made for the theme. */
final class MapColors {

    private static final List<Color> LAYERS = List.of(WorkbenchColors.SKY_BLUE, WorkbenchColors.ORANGE,
            WorkbenchColors.VERMILLION);
    private static final double WEAK = 0.15;
    private static final double MIDDLE = 0.45;
    private static final double STRONG = 0.55;

    private MapColors() {
    }

    static Color of(PageKind kind) {
        return switch (kind) {
            case FAULTED -> WorkbenchColors.PURPLE;
            case UNUSED -> WorkbenchColors.between(WorkbenchColors.background(), WorkbenchColors.text(), STRONG);
            case SKIPPED -> WorkbenchColors.ORANGE;
            case DEFERRED -> WorkbenchColors.YELLOW;
            case DIRTY -> WorkbenchColors.VERMILLION;
            case WAITING -> WorkbenchColors.between(WorkbenchColors.background(), WorkbenchColors.text(), WEAK);
            case AGAIN -> WorkbenchColors.BLUE;
            case ZERO -> WorkbenchColors.surface(WorkbenchColors.PURPLE, MIDDLE);
            case SENT -> WorkbenchColors.SKY_BLUE;
            case NEVER_WRITTEN -> WorkbenchColors.surface(WorkbenchColors.GREEN, MIDDLE);
            case IN_PLACE -> WorkbenchColors.GREEN;
        };
    }

    static Color ofLayer(int layer) {
        return layer < 0 ? of(PageKind.WAITING) : LAYERS.get(Math.min(layer, LAYERS.size() - 1));
    }

    /** The more, the stronger; none is nearly the background. */
    static Color ofCount(int count, int most) {
        return count == 0 ? of(PageKind.WAITING)
                : WorkbenchColors.between(WorkbenchColors.surface(WorkbenchColors.ORANGE, MIDDLE),
                        WorkbenchColors.PURPLE, most <= 1 ? 1 : (count - 1.0) / (most - 1));
    }

    /** The colour of each value that a picture may have, as red, green and blue; the first is that of -1. */
    static int[] table(MapLook look, int most) {
        int values = look == MapLook.KIND ? PageKind.values().length : most + 1;
        return IntStream.range(-1, values).map(value -> rgb(of(look, value, most))).toArray();
    }

    private static Color of(MapLook look, int value, int most) {
        return switch (look) {
            case KIND -> value < 0 ? WorkbenchColors.background() : of(PageKind.values()[value]);
            case LAYER -> ofLayer(value);
            case WRITES, SENDS -> ofCount(Math.max(0, value), most);
        };
    }

    private static int rgb(Color color) {
        return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
    }
}
