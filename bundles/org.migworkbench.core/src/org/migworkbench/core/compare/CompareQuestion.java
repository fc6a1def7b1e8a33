package org.migworkbench.core.compare;

import java.util.List;
import java.util.Objects;
import org.migworkbench.analysis.compare.Tolerance;
import org.migworkbench.analysis.queries.PlotAxis;

/**
 * What somebody wants to know about several results.
 *
 * @param baseline  position of the result that the others are held against, from 0
 * @param vm        name of the virtual machine; one that no result has stands for the first
 * @param tolerance what still counts as the same
 * @param axis      what the plots are spread over
 */
public record CompareQuestion(int baseline, String vm, Tolerance tolerance, PlotAxis axis) {

    /** Checks that nothing is missing. */
    public CompareQuestion {
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(tolerance, "tolerance");
        Objects.requireNonNull(axis, "axis");
    }

    /** What is asked at first: the first virtual machine against the first result, by rounds. */
    public static final CompareQuestion USUAL = new CompareQuestion(0, "", Tolerance.USUAL, PlotAxis.ROUND);

    /** The name that is meant among those that there are. */
    String meant(List<String> vms) {
        return vms.contains(vm) ? vm : vms.get(0);
    }
}
