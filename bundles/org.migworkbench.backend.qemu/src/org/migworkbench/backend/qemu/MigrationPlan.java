package org.migworkbench.backend.qemu;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.qmp.MigrationCapabilities;
import org.migworkbench.qmp.ParameterChange;

/**
 * What a policy of the model asks of QEMU: which capabilities are to be on (all others that a QEMU has are switched off, for
 * they stay on in a process), which parameters are set, and what the workbench does itself while the migration goes on.
 *
 * @param capabilities QEMU's names of those that must be on
 * @param wished QEMU's names of those that are switched on where they exist, because they only tell more
 * @param parameters what migrate-set-parameters gets at the source
 * @param destinationParameters what it gets at the destination
 * @param postcopyAfterPass start post-copy when this pass has ended; 0 for never
 * @param pauseNanos how long the guest waits, stopped, before the switch-over; with 0 it doesn't
 * @param recoverNanos after what time a post-copy that lost its connection is recovered; 0 for never
 */
record MigrationPlan(Set<String> capabilities, Set<String> wished, ParameterChange parameters,
        ParameterChange destinationParameters, int postcopyAfterPass, long pauseNanos, long recoverNanos) {

    static final String EVENTS = "events";
    static final String POSTCOPY = "postcopy-ram";
    static final String PAUSE = "pause-before-switchover";

    private static final String BLOCKTIME = "postcopy-blocktime";
    private static final double PERCENT = 100;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final int MIB_SHIFT = 20;

    MigrationPlan {
        capabilities = Set.copyOf(capabilities);
        wished = Set.copyOf(wished);
    }

    /**
     * Makes the plan of a policy.
     *
     * @param params the parameters of one of the policies {@code qemu...}, defaults filled in
     * @param migration limits that go before those of the policy
     */
    static MigrationPlan of(Params params, MigrationSpec migration) {
        Set<String> on = new TreeSet<>(Set.of(EVENTS));
        Set<String> wished = new TreeSet<>();
        ParameterChange change = limits(params, migration);
        ParameterChange other = ParameterChange.NONE;
        if (params.getChoice("encoding").equals("xbzrle")) {
            on.add("xbzrle");
            change = change.xbzrleCacheSize(Long.highestOneBit(params.getLong("cacheSize")));
        } else if (params.getChoice("encoding").equals("multifd")) {
            on.add("multifd");
            other = multifd(ParameterChange.NONE, params);
            change = multifd(change, params);
        }
        change = throttling(change, params, on);
        int postcopyAfter = params.getInt("postcopyAfter");
        if (postcopyAfter > 0) {
            on.add(POSTCOPY);
            wished.add(BLOCKTIME);
            if (params.getBoolean("postcopyPreempt")) {
                on.add("postcopy-preempt");
            }
        }
        long pause = params.getLong("pauseBeforeSwitchover");
        if (pause > 0) {
            on.add(PAUSE);
        }
        return new MigrationPlan(on, wished, change, other, postcopyAfter, pause, params.getLong("recoverAfter"));
    }

    private static ParameterChange throttling(ParameterChange change, Params params, Set<String> on) {
        String choice = params.getChoice("throttling");
        if (choice.equals("auto-converge")) {
            on.add(choice);
            return autoConverge(change, params);
        }
        if (choice.equals("dirty-limit")) {
            on.add(choice);
            return change.vcpuDirtyLimit((long) params.getDouble("vcpuDirtyLimit") >> MIB_SHIFT)
                    .number("x-vcpu-dirty-limit-period", params.getLong("vcpuDirtyLimitPeriod") / NANOS_PER_MILLI);
        }
        return change;
    }

    private static ParameterChange limits(Params params, MigrationSpec migration) {
        double limit = migration.bandwidthLimitBytesPerSecond();
        double bandwidth = Double.isInfinite(limit) ? params.getDouble("maxBandwidth") : limit;
        long downtime = migration.downtimeLimitNanos() > 0 ? migration.downtimeLimitNanos()
                : params.getLong("downtimeLimit");
        ParameterChange change = ParameterChange.NONE.maxBandwidth(bytes(bandwidth))
                .downtimeLimit(downtime / NANOS_PER_MILLI)
                .maxPostcopyBandwidth(bytes(params.getDouble("maxPostcopyBandwidth")));
        double switchover = params.getDouble("availSwitchoverBandwidth");
        return switchover > 0 ? change.availSwitchoverBandwidth(bytes(switchover)) : change;
    }

    private static long bytes(double bytesPerSecond) {
        return Double.isInfinite(bytesPerSecond) ? 0 : Math.round(bytesPerSecond);
    }

    private static ParameterChange multifd(ParameterChange change, Params params) {
        String method = params.getChoice("compression");
        ParameterChange result = change.multifdChannels(params.getLong("channels")).word("multifd-compression", method);
        return method.equals("none") ? result
                : result.number("multifd-" + method + "-level", params.getLong("compressionLevel"));
    }

    private static ParameterChange autoConverge(ParameterChange change, Params params) {
        return change.cpuThrottle(percent(params, "cpuThrottleInitial"), percent(params, "cpuThrottleIncrement"),
                percent(params, "maxCpuThrottle"))
                .throttleTriggerThreshold(percent(params, "throttleTriggerThreshold"))
                .flag("cpu-throttle-tailslow", params.getBoolean("cpuThrottleTailslow"));
    }

    private static long percent(Params params, String name) {
        return Math.round(params.getDouble(name) * PERCENT);
    }

    /** What a QEMU is to set: each capability that it has, explicitly. */
    MigrationCapabilities settings(MigrationCapabilities offered) {
        Map<String, Boolean> states = new LinkedHashMap<>();
        for (String name : offered.states().keySet()) {
            states.put(name, capabilities.contains(name) || wished.contains(name));
        }
        return new MigrationCapabilities(states);
    }
}
