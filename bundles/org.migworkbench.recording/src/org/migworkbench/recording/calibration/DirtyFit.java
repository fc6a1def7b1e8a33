package org.migworkbench.recording.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DiagonalMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.MultivariateJacobianFunction;
import org.hipparchus.optim.nonlinear.vector.leastsquares.ParameterValidator;
import org.hipparchus.util.Pair;

/**
 * Fits models of writing to observations: weighted least squares (Levenberg-Marquardt) over the logarithms of sizes and
 * rates, from several starts. The model is chosen by Akaike's information criterion for observations of known deviation,
 * chi square + 2k with k parameters; the two-rate model must be better by {@value #CLEARLY_BETTER}. (The correction for few
 * observations is for a deviation that is estimated too, and here it isn't.)
 */
final class DirtyFit {

    /** By how much the criterion must be lower for the model of more parameters. */
    static final double CLEARLY_BETTER = 4;

    /** A single observation is taken to be one in so many of the pages that the guest writes over. */
    static final double ASSUMED_SET = 2;

    /** Fits whose chi square is so much larger at most are as good: two standard deviations of one parameter. */
    private static final double AS_GOOD = 4;
    private static final int FEWEST_FOR_TWO = 5;
    private static final int MOST_EVALUATIONS = 2000;
    private static final double STEP = 1e-5;
    private static final double SINGULAR = 1e-11;
    private static final double FASTEST_COVERED = 5;
    private static final double SLOWEST_COVERED = 1e-3;

    private final List<DirtyObservation> observations;
    private final double mostPages;
    private final double fastest;
    private final double slowest;

    /**
     * A fitted model.
     *
     * @param model          the model
     * @param relativeErrors relative standard errors: pages and rate of each class; infinite where not determined
     * @param chiSquare      weighted sum of squares
     * @param criterion      the information criterion
     * @param predicted      newly dirtied pages of each observation
     * @param isAssumedSet   whether the size of the working set was assumed
     */
    record Fit(DirtyModel model, double[] relativeErrors, double chiSquare, double criterion, double[] predicted,
            boolean isAssumedSet) {

        double relativeError(int index) {
            return index < relativeErrors.length ? relativeErrors[index] : Double.NaN;
        }
    }

    DirtyFit(List<DirtyObservation> observations, double mostPages) {
        this.observations = List.copyOf(observations);
        this.mostPages = Math.max(2, mostPages);
        double shortest = observations.stream().mapToDouble(DirtyObservation::secondsAtOnce).min().orElse(1);
        double longest = observations.stream().mapToDouble(DirtyObservation::secondsAtOnce).max().orElse(1);
        this.fastest = FASTEST_COVERED / shortest;
        this.slowest = SLOWEST_COVERED / longest;
    }

    /** All models that were tried, the chosen one first. */
    List<Fit> all() {
        if (observations.stream().allMatch(seen -> seen.pages() < 1)) {
            DirtyModel idle = new DirtyModel(DirtyModel.Kind.IDLE, List.of());
            return List.of(new Fit(idle, new double[0], 0, 0, new double[observations.size()], false));
        }
        if (observations.size() == 1) {
            return assumedSet().stream().toList();
        }
        FitStarts starts = new FitStarts(observations, mostPages, fastest, slowest);
        List<Fit> fits = new ArrayList<>();
        best(DirtyModel.Kind.UNIFORM, starts.uniform()).ifPresent(fits::add);
        if (observations.size() >= FEWEST_FOR_TWO) {
            best(DirtyModel.Kind.HOT_COLD, starts.hotCold()).ifPresent(fits::add);
        }
        if (fits.size() == 2 && fits.get(1).criterion() < fits.get(0).criterion() - CLEARLY_BETTER) {
            return List.of(fits.get(1), fits.get(0));
        }
        return fits;
    }

    /** One observation gives one number: the rate, for a working set of an assumed size. */
    private Optional<Fit> assumedSet() {
        DirtyObservation seen = observations.get(0);
        double pages = Math.max(1, Math.min(mostPages, ASSUMED_SET * seen.pagesAtOnce()));
        double rate = -StrictMath.log1p(-Math.min(0.95, seen.pagesAtOnce() / pages)) * seen.fetches() / seen.seconds();
        double held = StrictMath.log(pages);
        Optional<Fit> fit = fit(DirtyModel.Kind.UNIFORM, FitStarts.logs(pages, rate), logs -> {
            RealVector within = bounded(logs);
            within.setEntry(0, held);
            return within;
        });
        return fit.map(one -> new Fit(one.model(),
                new double[] { Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY }, one.chiSquare(), one.criterion(),
                one.predicted(), true));
    }

    private Optional<Fit> best(DirtyModel.Kind kind, List<double[]> starts) {
        List<Fit> fits = new ArrayList<>();
        for (double[] start : starts) {
            fit(kind, start, this::bounded).ifPresent(fits::add);
        }
        Optional<Fit> best = fits.stream().min(Comparator.comparingDouble(Fit::chiSquare));
        best.ifPresent(fit -> {
            fits.addAll(largerSets(fit));
            widen(fit, fits);
        });
        return best;
    }

    /** Fits with the size of the slowest class held at larger and larger values: what isn't seen to saturate may be large. */
    private List<Fit> largerSets(Fit best) {
        List<Fit> fits = new ArrayList<>();
        double[] start = FitStarts.logs(best.model().classes().stream()
                .flatMapToDouble(one -> DoubleStream.of(one.pages(), one.writesPerSecond())).toArray());
        int held = start.length - 2;
        while (start[held] < StrictMath.log(mostPages)) {
            start[held] = Math.min(StrictMath.log(mostPages), start[held] + StrictMath.log(1.5));
            start[held + 1] -= StrictMath.log(1.5);
            double value = start[held];
            Optional<Fit> fit = fit(best.model().kind(), start.clone(), logs -> {
                RealVector within = bounded(logs);
                within.setEntry(held, value);
                return within;
            });
            if (fit.isEmpty() || fit.get().chiSquare() > best.chiSquare() + AS_GOOD) {
                break;
            }
            fits.add(fit.get());
        }
        return fits;
    }

    /**
     * The curvature at one optimum knows nothing of others that fit nearly as well, so a parameter is as uncertain as these
     * are apart.
     */
    private static void widen(Fit best, List<Fit> fits) {
        for (Fit other : fits) {
            for (int i = 0; i < best.relativeErrors().length && other.chiSquare() <= best.chiSquare() + AS_GOOD; i++) {
                double apart = Math.abs(StrictMath.log(parameter(other.model(), i) / parameter(best.model(), i)));
                best.relativeErrors()[i] = Math.max(best.relativeErrors()[i], apart);
            }
        }
    }

    private static double parameter(DirtyModel model, int index) {
        DirtyModel.PageClass one = model.classes().get(index / 2);
        return index % 2 == 0 ? one.pages() : one.writesPerSecond();
    }

    private Optional<Fit> fit(DirtyModel.Kind kind, double[] start, ParameterValidator bounds) {
        try {
            Optimum optimum = new LevenbergMarquardtOptimizer().optimize(new LeastSquaresBuilder()
                    .start(start).model(function(kind)).target(target()).weight(weights())
                    .parameterValidator(bounds).lazyEvaluation(false).maxEvaluations(MOST_EVALUATIONS)
                    .maxIterations(MOST_EVALUATIONS).build());
            double[] logs = bounds.validate(optimum.getPoint()).toArray();
            DirtyModel model = model(kind, logs);
            double[] predicted = DirtyPrediction.of(model, observations);
            double chiSquare = chiSquare(predicted);
            return Optional.of(fastestFirst(new Fit(model, errors(optimum, logs, chiSquare), chiSquare,
                    criterion(chiSquare, start.length), predicted, false)));
        } catch (MathRuntimeException e) {
            // This start leads nowhere; others may.
            return Optional.empty();
        }
    }

    private static Fit fastestFirst(Fit fit) {
        List<DirtyModel.PageClass> classes = fit.model().classes();
        if (classes.size() < 2 || classes.get(0).writesPerSecond() >= classes.get(1).writesPerSecond()) {
            return fit;
        }
        double[] errors = fit.relativeErrors();
        return new Fit(new DirtyModel(fit.model().kind(), List.of(classes.get(1), classes.get(0))),
                new double[] { errors[2], errors[3], errors[0], errors[1] }, fit.chiSquare(), fit.criterion(),
                fit.predicted(), fit.isAssumedSet());
    }

    private double chiSquare(double[] predicted) {
        double sum = 0;
        for (int i = 0; i < predicted.length; i++) {
            double off = (predicted[i] - observations.get(i).pages()) / observations.get(i).sigma();
            sum += off * off;
        }
        return sum;
    }

    private static double criterion(double chiSquare, int parameters) {
        return chiSquare + 2 * parameters;
    }

    /**
     * Relative standard errors from the curvature at the optimum. Where the residuals are larger than the observations'
     * deviations say, the errors grow with them. A parameter at its bound, or that nothing depends on, isn't determined.
     */
    private double[] errors(Optimum optimum, double[] logs, double chiSquare) {
        double[] errors = new double[logs.length];
        int freedom = observations.size() - logs.length;
        double scale = freedom > 0 ? Math.max(1, Math.sqrt(chiSquare / freedom)) : 1;
        try {
            RealVector sigma = freedom < 0 ? null : optimum.getSigma(SINGULAR);
            for (int i = 0; i < errors.length; i++) {
                errors[i] = sigma == null || isAtBound(logs[i], i) ? Double.POSITIVE_INFINITY
                        : scale * sigma.getEntry(i);
            }
        } catch (MathRuntimeException e) {
            Arrays.fill(errors, Double.POSITIVE_INFINITY);
        }
        return errors;
    }

    private boolean isAtBound(double log, int index) {
        double near = 1e-3;
        return index % 2 == 0 ? log > StrictMath.log(mostPages) - near
                : log > StrictMath.log(fastest) - near || log < StrictMath.log(slowest) + near;
    }

    private RealVector bounded(RealVector logs) {
        RealVector within = logs.copy();
        for (int i = 0; i < within.getDimension(); i++) {
            double low = i % 2 == 0 ? 0 : StrictMath.log(slowest);
            double high = StrictMath.log(i % 2 == 0 ? mostPages : fastest);
            within.setEntry(i, Math.max(low, Math.min(high, within.getEntry(i))));
        }
        return within;
    }

    private static DirtyModel model(DirtyModel.Kind kind, double[] logs) {
        List<DirtyModel.PageClass> classes = new ArrayList<>();
        for (int i = 0; i < logs.length; i += 2) {
            classes.add(new DirtyModel.PageClass(StrictMath.exp(logs[i]), StrictMath.exp(logs[i + 1])));
        }
        return new DirtyModel(kind, classes);
    }

    private MultivariateJacobianFunction function(DirtyModel.Kind kind) {
        return point -> {
            double[] logs = point.toArray();
            double[] value = DirtyPrediction.of(model(kind, logs), observations);
            RealMatrix jacobian = MatrixUtils.createRealMatrix(value.length, logs.length);
            for (int j = 0; j < logs.length; j++) {
                jacobian.setColumn(j, slopes(kind, logs, j));
            }
            return new Pair<>(new ArrayRealVector(value, false), jacobian);
        };
    }

    /** How each observation changes with the logarithm of one parameter. */
    private double[] slopes(DirtyModel.Kind kind, double[] logs, int parameter) {
        double[] up = logs.clone();
        double[] down = logs.clone();
        up[parameter] += STEP;
        down[parameter] -= STEP;
        double[] slopes = DirtyPrediction.of(model(kind, up), observations);
        double[] less = DirtyPrediction.of(model(kind, down), observations);
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = (slopes[i] - less[i]) / (2 * STEP);
        }
        return slopes;
    }

    private double[] target() {
        return observations.stream().mapToDouble(DirtyObservation::pages).toArray();
    }

    private RealMatrix weights() {
        return new DiagonalMatrix(
                observations.stream().mapToDouble(seen -> 1 / (seen.sigma() * seen.sigma())).toArray());
    }
}
