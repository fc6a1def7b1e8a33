package org.migworkbench.engine.course.plateau;

import org.migworkbench.engine.result.Plateau;
import org.migworkbench.quantities.Quantity;

/** A plateau in words. */
public final class PlateauText {

    private PlateauText() {
    }

    /**
     * What a migration goes in circles at, how far that is from enough, and what would close the gap.
     *
     * @param plateau a plateau that is seen
     * @return full sentences for people
     */
    public static String of(Plateau plateau) {
        Plateau.Gap gap = plateau.gap();
        String pause = gap.goalNanos() > 0 ? " in the downtime limit of " + time(gap.goalNanos()) : "";
        return "The migration goes in circles: rounds " + plateau.firstRound() + " to "
                + (plateau.firstRound() + plateau.rounds() - 1) + " left " + bytes(plateau.rest().bytes())
                + spread(plateau.rest().spreadBytes()) + " each, and " + bytes(gap.goalBytes()) + " can be sent" + pause
                + "." + remedy(gap) + luck(plateau.luck());
    }

    private static String spread(double bytes) {
        return bytes < 1 ? "" : " (\u00b1 " + bytes(bytes) + ")";
    }

    private static String remedy(Plateau.Gap gap) {
        return gap.goalNanos() <= 0 ? ""
                : " At most a downtime limit of " + time(gap.downtimeLimitNanos()) + " or a bandwidth of "
                        + Quantity.formatBytesPerSecond(gap.bandwidthBytesPerSecond()) + " is needed.";
    }

    private static String luck(Plateau.Luck luck) {
        return !luck.isPossible() ? ""
                : " By chance a round may leave little enough: one of " + Quantity.formatNumber(
                        Math.rint(1 / luck.chancePerRound())) + " or fewer, which takes " + time(luck.waitNanos())
                        + " or more on average.";
    }

    private static String bytes(double bytes) {
        return Quantity.formatBytes(Math.round(bytes));
    }

    private static String time(long nanos) {
        return Quantity.formatNanos(nanos);
    }
}
