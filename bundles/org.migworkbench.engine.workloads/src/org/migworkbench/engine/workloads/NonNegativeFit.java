package org.migworkbench.engine.workloads;

import java.util.List;
import org.migworkbench.engine.param.CurvePoint;

/**
 * Least squares with non-negative unknowns by coordinate descent on the normal equations: each unknown in turn is set to
 * its best value, cut at 0, until nothing moves. The sum of squares is convex, so the order doesn't matter for where it
 * ends, and no random start is needed.
 */
final class NonNegativeFit {

    private static final int MOST_SWEEPS = 20_000;
    private static final double SMALLEST_MOVE = 1e-7;

    private final double[][] products;
    private final double[] targets;

    NonNegativeFit(List<CurvePoint> points, double[] rates) {
        int unknowns = rates.length;
        double[][] shapes = new double[points.size()][unknowns];
        for (int i = 0; i < points.size(); i++) {
            double weight = 1 / Math.max(1, points.get(i).pages());
            for (int j = 0; j < unknowns; j++) {
                shapes[i][j] = -weight * StrictMath.expm1(-rates[j] * points.get(i).seconds());
            }
        }
        this.products = new double[unknowns][unknowns];
        this.targets = new double[unknowns];
        for (int i = 0; i < points.size(); i++) {
            double target = Math.min(1, points.get(i).pages());
            for (int j = 0; j < unknowns; j++) {
                targets[j] += shapes[i][j] * target;
                for (int k = 0; k < unknowns; k++) {
                    products[j][k] += shapes[i][j] * shapes[i][k];
                }
            }
        }
    }

    double[] solve() {
        double[] sizes = new double[targets.length];
        double move = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < MOST_SWEEPS && move > SMALLEST_MOVE; sweep++) {
            move = 0;
            for (int j = 0; j < sizes.length; j++) {
                move = Math.max(move, improve(sizes, j));
            }
        }
        return sizes;
    }

    private double improve(double[] sizes, int j) {
        double rest = targets[j];
        double[] row = products[j];
        for (int k = 0; k < sizes.length; k++) {
            rest -= row[k] * sizes[k];
        }
        double better = Math.max(0, sizes[j] + rest / row[j]);
        double move = Math.abs(better - sizes[j]);
        sizes[j] = better;
        return move;
    }
}
