package org.migworkbench.recording.imports.qemu;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.analysis.format.ExactNumbers;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.recording.RecordingRequest;

/** QEMU's capabilities and parameters of migrations as they were set one after the other; they hold for what comes after. */
public final class MigrationSettings {

    private final SortedMap<String, Boolean> capabilities = new TreeMap<>();
    private final SortedMap<String, String> parameters = new TreeMap<>();

    /**
     * Sets a capability.
     *
     * @param name  QEMU's name
     * @param state whether it is on
     */
    public void capability(String name, boolean state) {
        capabilities.put(name, state);
    }

    /**
     * Sets parameters.
     *
     * @param values each by QEMU's name, as text
     */
    public void parameters(Map<String, String> values) {
        parameters.putAll(values);
    }

    /**
     * Whether nothing was set.
     *
     * @return whether nothing is known
     */
    public boolean isEmpty() {
        return capabilities.isEmpty() && parameters.isEmpty();
    }

    /**
     * Puts what was set into the head of a recording.
     *
     * @param request the head
     * @throws FormatException if a limit is no number of 0 or more
     */
    public void apply(RecordingRequest.Builder request) throws FormatException {
        capabilities.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey)
                .forEach(request::capability);
        for (Map.Entry<String, String> one : parameters.entrySet()) {
            switch (one.getKey()) {
                case "max-bandwidth" -> request.maxBandwidth(ExactNumbers.amount(one.getKey(), one.getValue()));
                case "max-postcopy-bandwidth" -> request
                        .maxPostcopyBandwidth(ExactNumbers.amount(one.getKey(), one.getValue()));
                case "downtime-limit" -> request
                        .downtimeLimitMillis(ExactNumbers.amount(one.getKey(), one.getValue()));
                default -> request.parameter(one.getKey(), one.getValue());
            }
        }
    }
}
