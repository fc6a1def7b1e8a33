package org.migworkbench.engine.datacenter.strategy.parts;

import org.migworkbench.engine.datacenter.centre.Centre;
import org.migworkbench.engine.datacenter.centre.Placement;
import org.migworkbench.engine.datacenter.strategy.View;
import org.migworkbench.engine.datacenter.strategy.VmChoice;

/**
 * Who is best explained by the others on the host leaves: the largest coefficient of determination of a linear regression of
 * its last loads on those of the others. Where there are too few samples for that, or too few others, the last of the candidates.
 */
final class LargestCorrelation implements VmChoice {

    private static final int SAMPLES = 30;
    private static final double RIDGE = 1e-9;

    @Override
    public int choose(View view, int host, int[] candidates, int count) {
        int members = view.placement().count(host);
        int length = Math.min(SAMPLES, view.centre().sample() + 1);
        int best = candidates[count - 1];
        double most = -1;
        if (members < 2 || length <= members + 1) {
            return best;
        }
        double[][] covariances = covariances(view, host, length, members);
        for (int i = 0; i < count; i++) {
            double here = determination(covariances, place(view.placement(), host, candidates[i]));
            if (here > most) {
                most = here;
                best = candidates[i];
            }
        }
        return best;
    }

    private static int place(Placement placement, int host, int vm) {
        int place = 0;
        for (int each = placement.first(host); each != vm; each = placement.next(each)) {
            place++;
        }
        return place;
    }

    private static double[][] covariances(View view, int host, int length, int members) {
        double[][] loads = new double[members][length];
        Centre centre = view.centre();
        int row = 0;
        for (int vm = view.placement().first(host); vm >= 0; vm = view.placement().next(vm)) {
            fill(loads[row++], centre, vm);
        }
        double[][] all = new double[members][members];
        for (int i = 0; i < members; i++) {
            for (int j = 0; j < members; j++) {
                for (int k = 0; k < length; k++) {
                    all[i][j] += loads[i][k] * loads[j][k];
                }
            }
        }
        return all;
    }

    /** The last loads of a virtual machine, less their mean. */
    private static void fill(double[] loads, Centre centre, int vm) {
        double mean = 0;
        for (int i = 0; i < loads.length; i++) {
            loads[i] = centre.demand(vm, i) / centre.mips(vm);
            mean += loads[i] / loads.length;
        }
        for (int i = 0; i < loads.length; i++) {
            loads[i] -= mean;
        }
    }

    /** b' A^-1 b / c with the covariances A of the others, b of it with them, c of itself. */
    static double determination(double[][] covariances, int of) {
        int others = covariances.length - 1;
        double[][] system = new double[others][others + 1];
        for (int i = 0; i < others; i++) {
            int row = i < of ? i : i + 1;
            for (int j = 0; j < others; j++) {
                system[i][j] = covariances[row][j < of ? j : j + 1];
            }
            system[i][i] += RIDGE;
            system[i][others] = covariances[row][of];
        }
        double[] solution = solve(system);
        double explained = 0;
        for (int i = 0; i < others; i++) {
            explained += solution[i] * covariances[i < of ? i : i + 1][of];
        }
        return covariances[of][of] <= 1e-12 ? 0 : explained / covariances[of][of];
    }

    /** Solves a positive definite system, its right side in the last column. */
    private static double[] solve(double[][] rows) {
        int size = rows.length;
        for (int i = 0; i < size; i++) {
            for (int k = i + 1; k < size; k++) {
                double factor = rows[k][i] / rows[i][i];
                for (int j = i; j <= size; j++) {
                    rows[k][j] -= factor * rows[i][j];
                }
            }
        }
        return solveTriangle(rows);
    }

    private static double[] solveTriangle(double[][] rows) {
        int size = rows.length;
        double[] solution = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double rest = rows[i][size];
            for (int j = i + 1; j < size; j++) {
                rest -= rows[i][j] * solution[j];
            }
            solution[i] = rest / rows[i][i];
        }
        return solution;
    }
}
