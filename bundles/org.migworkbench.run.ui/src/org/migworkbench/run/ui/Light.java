package org.migworkbench.run.ui;

import org.eclipse.swt.graphics.Color;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.ui.WorkbenchColors;

/** How good what a headline tells is, as a colour. */
public enum Light {
    /** It goes on. */
    RUNNING(WorkbenchColors.BLUE),
    /** What was wanted was reached. */
    GOOD(WorkbenchColors.GREEN),
    /** It came to an end, but not as it was wanted. */
    DOUBTFUL(WorkbenchColors.ORANGE),
    /** It didn't come to its end, or took harm. */
    BAD(WorkbenchColors.VERMILLION),
    /** Somebody ended it. */
    NEUTRAL(WorkbenchColors.GREY);

    private final Color color;

    Light(Color color) {
        this.color = color;
    }

    /**
     * The colour.
     *
     * @return one that tells well on light and dark
     */
    public Color color() {
        return color;
    }

    /**
     * The light of a migration. Green means that the policy's own goal was reached, and nothing else does.
     *
     * @param state how it stands
     * @return the light
     */
    public static Light of(MigrationState state) {
        return switch (state) {
            case RUNNING -> RUNNING;
            case CONVERGED -> GOOD;
            case FORCED, UNDECIDED -> DOUBTFUL;
            case GIVEN_UP, FAILED, LOST -> BAD;
            case CANCELLED -> NEUTRAL;
        };
    }
}
