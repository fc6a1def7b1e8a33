package org.migworkbench.core.recording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.migworkbench.engine.spec.PolicyRef;

/** The workbench's policy for what a recording asked of QEMU. */
public final class RecordedPolicy {

    private static final String QEMU = "qemu";

    private RecordedPolicy() {
    }

    /**
     * Finds the policy.
     *
     * @param recording a recording
     * @return the policy that it names; else {@code qemu} with the parameters that its capabilities and events ask for
     */
    public static PolicyRef of(Recording recording) {
        RecordingRequest request = recording.request();
        if (request.policy().isPresent()) {
            return new PolicyRef(request.policy().get(), new TreeMap<>(request.policyParameters()));
        }
        TreeMap<String, String> params = new TreeMap<>();
        if (request.has("xbzrle")) {
            params.put("encoding", "xbzrle");
            take(request, "xbzrle-cache-size", params, "cacheSize");
        } else if (request.has("multifd")) {
            params.put("encoding", "multifd");
            take(request, "multifd-channels", params, "channels");
        }
        if (request.has("auto-converge")) {
            params.put("throttling", "auto-converge");
            takePercent(request, "cpu-throttle-initial", params, "cpuThrottleInitial");
            takePercent(request, "cpu-throttle-increment", params, "cpuThrottleIncrement");
            takePercent(request, "max-cpu-throttle", params, "maxCpuThrottle");
            takePercent(request, "throttle-trigger-threshold", params, "throttleTriggerThreshold");
            Optional.ofNullable(request.guest().get("cpuUse")).ifPresent(use -> params.put("guestCpuUse", use));
        } else if (request.has("dirty-limit")) {
            params.put("throttling", "dirty-limit");
        }
        int rounds = roundsBeforePostcopy(recording);
        if (request.has("postcopy-ram") && rounds > 0) {
            params.put("postcopyAfter", Integer.toString(rounds));
            if (request.maxPostcopyBandwidth().orElse(0) > 0) {
                params.put("maxPostcopyBandwidth",
                        Long.toString(Math.round(request.maxPostcopyBandwidth().getAsDouble())));
            }
            if (request.has("postcopy-preempt")) {
                params.put("postcopyPreempt", "true");
            }
        }
        return new PolicyRef(QEMU, params);
    }

    private static void take(RecordingRequest request, String from, Map<String, String> params, String to) {
        String value = request.parameters().get(from);
        if (value != null) {
            params.put(to, value);
        }
    }

    private static void takePercent(RecordingRequest request, String from, Map<String, String> params, String to) {
        String value = request.parameters().get(from);
        if (value != null) {
            params.put(to, value + " %");
        }
    }

    /** Passes that had ended when post-copy was asked for; 0 = it never was. */
    private static int roundsBeforePostcopy(Recording recording) {
        List<RecordingEvent> events = recording.events();
        double asked = events.stream().filter(event -> event.name().equals("migrate-start-postcopy")
                && event.side().equals(RecordingEvent.DRIVER)).mapToDouble(RecordingEvent::timeMillis).findFirst()
                .orElse(-1);
        if (asked < 0) {
            return 0;
        }
        long begun = events.stream().filter(event -> event.name().equals(RecordingEvent.PASS)
                && !event.side().equals(RecordingEvent.DESTINATION) && event.timeMillis() <= asked).count();
        return (int) Math.max(1, begun - 1);
    }
}
