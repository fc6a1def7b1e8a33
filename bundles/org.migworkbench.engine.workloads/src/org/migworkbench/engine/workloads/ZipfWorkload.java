package org.migworkbench.engine.workloads;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadDescriptor;
import org.migworkbench.engine.workload.WorkloadProvider;
import org.migworkbench.quantities.Unit;

/**
 * Random writes whose pages are the less popular the higher their rank: the page of rank k gets a share that falls with
 * k to the power of the exponent. Ranks are taken in bands, each a quarter larger than those before it, whose pages get
 * the mean of their band.
 */
final class ZipfWorkload implements WorkloadProvider {

    private static final double GROWTH = 1.25;
    private static final int MOST_SUMMED = 1000;

    private static final ParamSpec<Double> EXPONENT = new ParamSpec<>("exponent", ParamType.real(Unit.FACTOR, 0, 4),
            "0.99", ParamSource.PUBLISHED, "Cooper et al., SoCC 2010 (YCSB): the default of its Zipfian generator.",
            "How steeply the share of writes falls with the rank of a page; 0 = all pages alike.");

    @Override
    public WorkloadDescriptor descriptor() {
        return new WorkloadDescriptor("zipf", "Zipf",
                "Random writes: the page of rank k gets a share in proportion to 1/k^exponent. Ranks lie all over the"
                        + " working set.",
                "The popularity of keys in YCSB, Cooper et al., SoCC 2010.",
                ActiveTime.after(List.of(WorkingSet.SIZE, WorkingSet.WRITE_RATE, WorkingSet.READ_RATE, EXPONENT,
                        WorkingSet.FIRST_PAGE)));
    }

    @Override
    public Workload create(Params params, WorkloadContext context) {
        WorkingSet set = WorkingSet.of(params, context);
        double exponent = params.get(EXPONENT);
        return ActiveTime.limit(params,
                ReadingWorkload.of(params, context, (rate, seed) -> writes(set, exponent, rate, seed)));
    }

    private static Workload writes(WorkingSet set, double exponent, double rate, long seed) {
        double whole = 0;
        for (int first = 1; first <= set.pages(); first = end(first, set.pages())) {
            whole += weight(first, end(first, set.pages()), exponent);
        }
        Stripes stripes = new Stripes();
        for (int first = 1; first <= set.pages(); first = end(first, set.pages())) {
            int end = end(first, set.pages());
            double each = rate * weight(first, end, exponent) / whole / (end - first);
            stripes.add(end - first, new WordWrites(seed + first, each, end - first));
        }
        return new RandomWrites(stripes.from(set.firstPage()));
    }

    /** First rank of the band after the one that begins with a rank. */
    private static int end(int first, int pages) {
        return (int) Math.min(pages + 1L, Math.max(first + 1L, (long) (first * GROWTH)));
    }

    /** Sum of k to the power of minus the exponent for k from first to end - 1; by the integral where they are many. */
    private static double weight(int first, int end, double exponent) {
        if (end - first > MOST_SUMMED) {
            return integral(first - 0.5, end - 0.5, 1 - exponent);
        }
        double sum = 0;
        for (int k = first; k < end; k++) {
            sum += StrictMath.pow(k, -exponent);
        }
        return sum;
    }

    /** Integral of x to the power of one less than a power, which may be 0. */
    private static double integral(double low, double high, double power) {
        double ratio = high / low;
        double unit = Math.abs(power) < 1e-9 ? StrictMath.log(ratio)
                : StrictMath.expm1(power * StrictMath.log(ratio)) / power;
        return StrictMath.pow(low, power) * unit;
    }
}
