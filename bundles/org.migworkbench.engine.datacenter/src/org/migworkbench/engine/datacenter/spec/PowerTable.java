package org.migworkbench.engine.datacenter.spec;

import java.util.Arrays;
import java.util.List;

/** What a host takes of electric power at 0, 10, ... 100 % load, straight lines between. Never changes. */
public final class PowerTable {

    /** HP ProLiant ML110 G4, as CloudSim has it from SPECpower_ssj2008. */
    public static final PowerTable ML110_G4 = of(86, 89.4, 92.6, 96, 99.5, 102, 106, 108, 112, 114, 117);
    /** HP ProLiant ML110 G5, as CloudSim has it from SPECpower_ssj2008. */
    public static final PowerTable ML110_G5 = of(93.7, 97, 101, 105, 110, 116, 121, 125, 129, 133, 135);

    private static final int STEPS = 10;

    private final double[] watts;

    private PowerTable(double[] watts) {
        this.watts = watts;
    }

    /**
     * Creates a table.
     *
     * @param watts eleven values in watts, 0 or more and finite
     * @return the table
     * @throws IllegalArgumentException if there are more or fewer, or one isn't allowed
     */
    public static PowerTable of(double... watts) {
        if (watts.length != STEPS + 1 || !Arrays.stream(watts).allMatch(one -> one >= 0 && one < 1e9)) {
            throw new IllegalArgumentException("The power table " + Arrays.toString(watts)
                    + " is not allowed; allowed are 11 values in watts from 0, for 0, 10, ... 100 % load.");
        }
        return new PowerTable(watts.clone());
    }

    /**
     * Power at a load.
     *
     * @param load share of the processors, 0 to 1; more counts as 1
     * @return watts
     */
    public double watts(double load) {
        double place = Math.min(1, load) * STEPS;
        int low = Math.min(STEPS - 1, (int) place);
        return watts[low] + (place - low) * (watts[low + 1] - watts[low]);
    }

    /**
     * The table's values.
     *
     * @return watts at 0, 10, ... 100 %
     */
    public List<Double> values() {
        return Arrays.stream(watts).boxed().toList();
    }
}
