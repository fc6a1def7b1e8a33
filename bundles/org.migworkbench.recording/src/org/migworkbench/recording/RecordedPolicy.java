package org.migworkbench.recording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.migworkbench.engine.policies.qemu.QemuReading;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.engine.spec.PolicyRef;

/** The workbench's policy for what a recording asked of QEMU. */
public final class RecordedPolicy {

    /** What a counter above 0 shows to be on. */
    private static final Map<Counter, String> SHOWN = Map.of(Counter.THROTTLE, QemuTable.AUTO_CONVERGE.name(),
            Counter.XBZRLE_PAGES, QemuTable.XBZRLE.name(), Counter.MULTIFD_BYTES, QemuTable.MULTIFD.name(),
            Counter.DIRTY_LIMIT_THROTTLE, QemuTable.DIRTY_LIMIT.name(), Counter.POSTCOPY_BYTES,
            QemuTable.POSTCOPY.name());

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
        Set<String> capabilities = capabilities(recording);
        if (request.policy().isPresent() && !(request.policy().get().equals(QemuTable.QEMU)
                && request.policyParameters().isEmpty())) {
            return new PolicyRef(request.policy().get(), new TreeMap<>(request.policyParameters()));
        }
        int rounds = capabilities.contains(QemuTable.POSTCOPY.name()) ? roundsBeforePostcopy(recording) : 0;
        return new PolicyRef(QemuTable.QEMU, new QemuReading(known(request, capabilities, rounds))
                .params(capabilities, parameters(request, rounds)));
    }

    /** QEMU's capabilities that were on: those told, and those that its figures show to have been at work. */
    private static Set<String> capabilities(Recording recording) {
        Set<String> all = new TreeSet<>(recording.request().capabilities());
        SHOWN.forEach((counter, capability) -> {
            if (recording.samples().stream().anyMatch(sample -> sample.value(counter).orElse(0) > 0)) {
                all.add(capability);
            }
        });
        return all;
    }

    /** What is known beside QEMU's own settings. */
    private static Map<String, String> known(RecordingRequest request, Set<String> capabilities,
            int roundsBeforePostcopy) {
        Map<String, String> known = new TreeMap<>();
        if (capabilities.contains(QemuTable.AUTO_CONVERGE.name())) {
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
            return roundsBeforePostcopySeen(recording);
        }
        long begun = events.stream().filter(event -> event.name().equals(RecordingEvent.PASS)
                && !event.side().equals(RecordingEvent.DESTINATION) && event.timeMillis() <= asked).count();
        return (int) Math.max(1, begun - 1);
    }

    /** By the first answer from within post-copy, with which a pass of its own has begun. */
    private static int roundsBeforePostcopySeen(Recording recording) {
        for (RecordingSample sample : recording.samples()) {
            if (sample.value(Counter.POSTCOPY_BYTES).orElse(0) > 0) {
                return (int) Math.max(1, Math.min(Integer.MAX_VALUE,
                        sample.whole(Counter.DIRTY_SYNC_COUNT).orElse(0) - 1));
            }
        }
        return 0;
    }
}
