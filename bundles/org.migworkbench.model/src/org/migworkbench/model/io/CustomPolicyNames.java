package org.migworkbench.model.io;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What could be chosen in the policy {@code custom} of version 1 of the format, and the names that its parameters had
 * there. It tells of old files only, so it never changes.
 */
final class CustomPolicyNames {

    /**
     * A strategy that could be chosen.
     *
     * @param choice   the parameter that chose it
     * @param word     its value
     * @param strategy the strategy's id today
     * @param names    its parameters: by the name in {@code custom} the strategy's own
     */
    record Part(String choice, String word, String strategy, Map<String, String> names) {
    }

    /** All strategies, the default of each choice first. */
    static final List<Part> PARTS = List.of(
            part("selection", "xen", "scattered", "batch"),
            part("selection", "linear", "linear", "batch"),
            part("selection", "wrapping", "wrapping"),
            part("selection", "ar-prediction", "ar-prediction", "order", "coefficients", "thresholdPasses", "threshold",
                    "overdue", "scanPeriod", "skipRewritten", "batch"),
            part("selection", "bubbling", "bubbling"),
            part("selection", "exploration", "exploration", "dropCache", "scan", "batch"),
            part("selection", "hca", "hca", "measureTime", "sampleTime", "warmThreshold", "hotThreshold", "warmPeriod",
                    "hotFirstRound", "roundWeight", "decay", "scan", "batch"),
            part("selection", "k-of-n", "k-of-n", "dirtyRounds", "lastRounds", "scanPeriod", "skipRewritten", "batch"),
            part("selection", "markov", "markov", "probability", "scanPeriod", "skipRewritten", "batch"),
            part("selection", "mean-interval", "mean-interval", "thresholdPasses", "threshold", "overdue", "scanPeriod",
                    "skipRewritten", "batch"),
            part("encoding", "plain", "plain"),
            part("encoding", "zero-mark", "zero-mark", "zeroPageCost"),
            part("encoding", "rle", "rle", "zeroByteShare", "zeroRunBytes", "rleThroughput", "stolenShare"),
            part("encoding", "mecom", "mecom", "similarShare", "similarRatio", "otherRatio", "similarThroughput",
                    "otherThroughput", "compressThreads", "stolenShare", "zeroPageCost"),
            part("encoding", "compress-threads", "compress-threads", "compressThreads", "decompressThreads",
                    "compressLevel", "compressThroughput", "decompressThroughput", "compressionRatio", "stolenShare",
                    "zeroPageCost"),
            part("encoding", "multifd", "multifd", "channels", "compression", "compressionLevel", "compressThroughput",
                    "compressionRatio", "stolenShare", "zeroPageCost"),
            part("encoding", "remus-delta", "remus-delta", "cachePages", "encoderThroughput", "stolenShare"),
            part("encoding", "xbzrle", "xbzrle", "cacheSize", "ageing", "encoderThroughput", "stolenShare",
                    "zeroPageCost"),
            part("bandwidth", "constant", "constant"),
            part("bandwidth", "xen-adaptive", "token-bucket", "startRate", "maxRate", "rateStep"),
            part("bandwidth", "qemu", "rate-window", "maxBandwidth", "maxPostcopyBandwidth"),
            part("bandwidth", "exp-smoothing", "exp-smoothing", "smoothing", "constants", "alpha", "beta",
                    "reserveFactor", "firstReserve", "minRate", "maxRate"),
            part("stop", "xen", "xen", "maxIterations", "maxFactor", "minRemaining"),
            part("stop", "xen-adaptive", "xen-adaptive", "maxIterations", "maxFactor", "minRemaining"),
            part("stop", "libxc", "libxc", "maxIterations", "minRemaining"),
            part("stop", "qemu", "qemu", "downtimeLimit", "availSwitchoverBandwidth"),
            part("stop", "cloud-hypervisor", "cloud-hypervisor", "downtimeLimit", "timeout", "timeoutStrategy"),
            part("stop", "cloud-hypervisor-passes", "cloud-hypervisor-passes", "dirtyPasses"),
            part("stop", "cloudsimmig", "cloudsimmig", "maxIterations", "downtimeLimit"),
            part("stop", "dissect-cf", "dissect-cf", "rounds", "minRemaining"),
            part("stop", "kubevirt", "kubevirt", "downtimeLimit", "availSwitchoverBandwidth", "completionTimeoutPerGiB",
                    "progressTimeout", "allowPostCopy", "allowWorkloadDisruption"),
            part("stop", "kubevirt-ramp", "kubevirt-ramp", "downtimeLimit", "initialDowntime", "downtimeSteps",
                    "startAfterIteration", "cooldown", "availSwitchoverBandwidth", "completionTimeoutPerGiB",
                    "progressTimeout", "allowPostCopy", "allowWorkloadDisruption"),
            part("stop", "kubevirt-stall", "kubevirt-stall", "downtimeLimit", "stallProgressTimeout", "stallMargin",
                    "searchLocalMinima", "patienceWindowDecayFactor", "switchoverTimeout", "precopyPossibleFactor",
                    "ewmaAlpha", "completionTimeoutPerGiB", "completionTimeoutFactor", "allowPostCopy",
                    "allowWorkloadDisruption", "availSwitchoverBandwidth"),
            part("stop", "nova", "nova", "downtimeLimit", "downtimeSteps", "downtimeDelay", "completionTimeoutPerGiB",
                    "timeoutAction", "permitPostCopy", "availSwitchoverBandwidth"),
            part("stop", "simgrid", "simgrid", "downtimeLimit", "timeout"),
            part("throttling", "none", "no-throttling"),
            part("throttling", "auto-converge", "auto-converge", "throttleTriggerThreshold", "cpuThrottleInitial",
                    "cpuThrottleIncrement", "maxCpuThrottle", "cpuThrottleTailslow", "guestCpuUse", "guestCpuPerWrite"),
            part("throttling", "dirty-limit", "dirty-limit", "throttleTriggerThreshold", "vcpuDirtyLimit",
                    "vcpuDirtyLimitPeriod", "dirtyRingSize", "ringReading"),
            part("transfer", "precopy", "precopy"),
            part("transfer", "postcopy", "postcopy", "postcopyPreempt", "sendBuffer", "requestCost",
                    "connectionTimeout", "recoverAfter"),
            part("protection", "none", "no-protection"),
            part("protection", "postcopy-ft", "postcopy-ft", "commitTrigger", "commitInterval", "outputRate",
                    "commitTo", "checkpointNetwork", "checkpointBandwidth", "checkpointLatency", "checkpointState",
                    "checkpointPause", "forwardInterval", "heartbeat", "missedBeats", "networkWait", "restoreCost",
                    "restorePageCost"));

    private CustomPolicyNames() {
    }

    /** The id stood before a parameter's name, unless that began with it: {@code arPredictionOrder}, {@code rleThroughput}. */
    private static Part part(String choice, String word, String strategy, String... names) {
        StringBuilder id = new StringBuilder();
        for (String part : word.split("-")) {
            id.append(id.length() == 0 ? part : capital(part));
        }
        Map<String, String> flattened = new TreeMap<>();
        for (String name : names) {
            flattened.put(name.startsWith(id.toString()) ? name : id + capital(name), name);
        }
        return new Part(choice, word, strategy, flattened);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
