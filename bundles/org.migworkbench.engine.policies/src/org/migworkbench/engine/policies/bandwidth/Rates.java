package org.migworkbench.engine.policies.bandwidth;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.literature.Sources;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/** The rates of Xen and QEMU. */
public final class Rates {

    private static final String WHOLE = " In whole Mibit/s, a fraction is cut off.";
    private static final double HIGHEST = 781_250 * RatchetingTokenBucket.UNIT_BYTES_PER_SECOND;
    private static final int PAGE_HEADER_BYTES = 8;

    private static final ParamSpec<Double> START_RATE = rate("startRate", "100 Mibit/s", ", START_MBIT_RATE",
            "Limit of the first round." + WHOLE, RatchetingTokenBucket.UNIT_BYTES_PER_SECOND);
    private static final ParamSpec<Double> MAX_RATE = rate("maxRate", "500 Mibit/s", ", MAX_MBIT_RATE",
            "Highest limit; at this limit a round that sends more than the one before is the last live one." + WHOLE,
            RatchetingTokenBucket.UNIT_BYTES_PER_SECOND);
    private static final ParamSpec<Double> RATE_STEP = rate("rateStep", "50 Mibit/s",
            "; also Clark et al., NSDI 2005, 5.3",
            "What the limit is set above the dirty rate of a round that dirtied faster than the limit." + WHOLE, 0);

    /** QEMU's max-bandwidth. */
    public static final ParamSpec<Double> MAX_BANDWIDTH = new ParamSpec<>("maxBandwidth",
            ParamType.real(Unit.BYTES_PER_SECOND, 0, Double.POSITIVE_INFINITY), "128 MiB/s", ParamSource.PUBLISHED,
            "QEMU, max-bandwidth; its default since 5.2",
            "Mean rate while the guest runs, kept in windows of 100 ms; 0 = no limit. A bandwidth limit of the migration"
                    + " takes its place. Lifted once the guest stands still.");
    private static final ParamSpec<Double> POSTCOPY_BANDWIDTH = new ParamSpec<>("maxPostcopyBandwidth",
            ParamType.real(Unit.BYTES_PER_SECOND, 0, Double.POSITIVE_INFINITY), "0", ParamSource.PUBLISHED,
            "QEMU, max-postcopy-bandwidth", "Mean rate in post-copy, kept in windows of 100 ms; 0 = no limit.");

    /** The migration's limit. */
    public static final NamedStrategy<BandwidthAllocation> CONSTANT = new NamedStrategy<>(new PolicyDescriptor<>(
            "constant", BandwidthAllocation.class, "Constant", "Sends at the migration's bandwidth limit.", Sources.XEN,
            List.of()), (params, context) -> new ConstantRate(context.migration().bandwidthLimitBytesPerSecond()));

    /** Clark's adaptive rate. */
    public static final NamedStrategy<BandwidthAllocation> TOKEN_BUCKET = new NamedStrategy<>(new PolicyDescriptor<>(
            "token-bucket", BandwidthAllocation.class, "Adaptive",
            "Starts slowly and raises its rate above the rate at which the guest dirties memory.", Sources.XEN_ADAPTIVE,
            List.of(START_RATE, MAX_RATE, RATE_STEP)), Rates::bucket);

    /** QEMU's limit. */
    public static final NamedStrategy<BandwidthAllocation> WINDOW = new NamedStrategy<>(new PolicyDescriptor<>(
            "rate-window", BandwidthAllocation.class, "QEMU's limit",
            "Keeps a mean rate in windows of 100 ms, which is lifted once the guest stands still.", Sources.QEMU,
            List.of(MAX_BANDWIDTH, POSTCOPY_BANDWIDTH)), Rates::window);

    private Rates() {
    }

    private static RateWindow window(Params params, PolicyContext context) {
        double limit = context.migration().bandwidthLimitBytesPerSecond();
        return new RateWindow(Double.isInfinite(limit) ? unlimited(params.get(MAX_BANDWIDTH)) : limit,
                unlimited(params.get(POSTCOPY_BANDWIDTH)), context.pathBytesPerSecond(),
                PAGE_HEADER_BYTES + context.vm().pageSizeBytes());
    }

    private static double unlimited(double rate) {
        return rate > 0 ? rate : Double.POSITIVE_INFINITY;
    }

    private static RatchetingTokenBucket bucket(Params params, PolicyContext context) {
        long start = units(params, START_RATE);
        long max = units(params, MAX_RATE);
        if (start > max) {
            throw new IllegalArgumentException("The startRate " + Quantity.formatBytesPerSecond(
                    params.get(START_RATE)) + " is above the maxRate "
                    + Quantity.formatBytesPerSecond(
                            params.get(MAX_RATE))
                    + "; allowed is up to the maxRate.");
        }
        return new RatchetingTokenBucket(start, max, units(params, RATE_STEP),
                context.vm().pageSizeBytes());
    }

    private static long units(Params params, ParamSpec<Double> spec) {
        return (long) (params.get(spec) / RatchetingTokenBucket.UNIT_BYTES_PER_SECOND);
    }

    private static ParamSpec<Double> rate(String name, String text, String where, String description, double min) {
        return new ParamSpec<>(name, ParamType.real(Unit.BYTES_PER_SECOND, min, HIGHEST), text, ParamSource.PUBLISHED,
                Sources.XEN_ADAPTIVE + where, description);
    }
}
