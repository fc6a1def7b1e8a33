package org.migworkbench.recording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.migworkbench.engine.policies.qemu.QemuReading;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.engine.spec.PolicyRef;

/** The workbench's policy for what a recording asked of QEMU. */
public final class RecordedPolicy {

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
        int rounds = request.has(QemuTable.POSTCOPY.name()) ? roundsBeforePostcopy(recording) : 0;
        return new PolicyRef(QemuTable.QEMU, new QemuReading(known(request, rounds))
                .params(Set.copyOf(request.capabilities()), parameters(request, rounds)));
    }

    /** What is known beside QEMU's own settings. */
    private static Map<String, String> known(RecordingRequest request, int roundsBeforePostcopy) {
        Map<String, String> known = new TreeMap<>();
        if (request.has(QemuTable.AUTO_CONVERGE.name())) {
            Optional.ofNullable(request.guest().get("cpuUse")).ifPresent(use -> known.put("guestCpuUse", use));
        }
        if (roundsBeforePostcopy > 0) {
            known.put(QemuTable.POSTCOPY_AFTER, Integer.toString(roundsBeforePostcopy));
        }
        return known;
    }

    private static Map<String, String> parameters(RecordingRequest request, int roundsBeforePostcopy) {
        Map<String, String> parameters = new TreeMap<>(request.parameters());
        if (roundsBeforePostcopy > 0) {
            request.maxPostcopyBandwidth().stream().filter(rate -> rate > 0)
                    .forEach(rate -> parameters.put(QemuTable.MAX_POSTCOPY_BANDWIDTH.name(),
                            Long.toString(Math.round(rate))));
        }
        return parameters;
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
