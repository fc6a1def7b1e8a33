package org.migworkbench.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.spec.VmSpec;

/**
 * What was asked for: the head of a recording. What isn't known is empty.
 *
 * @param name                    for people, for example the name of the scenario
 * @param vm                      the virtual machine's name
 * @param source                  what wrote it down, for example {@code QEMU 10.0.2}; may be blank
 * @param started                 when, as ISO 8601 text; may be blank
 * @param memoryBytes             the guest's memory in bytes, above 0
 * @param pageBytes               page size in bytes, a power of two from 512 to 2^30
 * @param policy                  id of the workbench's policy, for example {@code qemu}
 * @param policyParameters        the policy's parameters that were given, as text
 * @param capabilities            QEMU's capabilities that were on
 * @param parameters              QEMU's other migration parameters that were set, as text
 * @param maxBandwidth            limit while the guest runs, in bytes per second; 0 = none
 * @param downtimeLimitMillis     limit of the downtime in milliseconds
 * @param maxPostcopyBandwidth    limit in post-copy, in bytes per second; 0 = none
 * @param timeoutMillis           after what time it was given up, in milliseconds
 * @param guest                   what is known of the guest's work, as text: {@code workload} and its parameters
 */
public record RecordingRequest(String name, String vm, String source, String started, OptionalLong memoryBytes,
        int pageBytes, Optional<String> policy, SortedMap<String, String> policyParameters, List<String> capabilities,
        SortedMap<String, String> parameters, OptionalDouble maxBandwidth, OptionalDouble downtimeLimitMillis,
        OptionalDouble maxPostcopyBandwidth, OptionalDouble timeoutMillis, SortedMap<String, String> guest) {

    /** QEMU keeps limits in 64 bits. */
    private static final double MOST_LIMIT = 0x1p64;

    /** Page size where none is given. */
    public static final int USUAL_PAGE_BYTES = 4096;

    /**
     * Copies the lists and maps.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public RecordingRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(started, "started");
        Objects.requireNonNull(policy, "policy");
        if (memoryBytes.isPresent() && memoryBytes.getAsLong() <= 0) {
            throw new IllegalArgumentException(
                    "The memory must be above 0 bytes, but is " + memoryBytes.getAsLong() + '.');
        }
        if (!VmSpec.PAGE_SIZES.contains(pageBytes)) {
            throw new IllegalArgumentException(
                    "The page size must be a power of two from 512 to 2^30, but is " + pageBytes + '.');
        }
        for (OptionalDouble limit : List.of(maxBandwidth, downtimeLimitMillis, maxPostcopyBandwidth, timeoutMillis)) {
            if (limit.isPresent() && !(limit.getAsDouble() >= 0 && limit.getAsDouble() <= MOST_LIMIT)) {
                throw new IllegalArgumentException(
                        "A limit must be from 0 to 2^64, but is " + limit.getAsDouble() + '.');
            }
        }
        policyParameters = Collections.unmodifiableSortedMap(new TreeMap<>(policyParameters));
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        guest = Collections.unmodifiableSortedMap(new TreeMap<>(guest));
        capabilities = List.copyOf(capabilities);
    }

    /**
     * Whether a capability of QEMU was on.
     *
     * @param capability QEMU's name
     * @return whether it is in the list
     */
    public boolean has(String capability) {
        return capabilities.contains(capability);
    }

    /**
     * The same under another name.
     *
     * @param other the name
     * @return a copy
     */
    public RecordingRequest named(String other) {
        return new RecordingRequest(other, vm, source, started, memoryBytes, pageBytes, policy, policyParameters,
                capabilities, parameters, maxBandwidth, downtimeLimitMillis, maxPostcopyBandwidth, timeoutMillis,
                guest);
    }

    /**
     * Begins a head.
     *
     * @param name for people
     * @param vm   the virtual machine's name
     * @return a builder of which nothing else is known
     */
    public static Builder of(String name, String vm) {
        return new Builder(name, vm);
    }

    /** Collects what is known. */
    public static final class Builder {

        private final String name;
        private String vm;
        private String source = "";
        private String started = "";
        private OptionalLong memoryBytes = OptionalLong.empty();
        private int pageBytes = USUAL_PAGE_BYTES;
        private Optional<String> policy = Optional.empty();
        private final Map<String, String> policyParameters = new LinkedHashMap<>();
        private List<String> capabilities = List.of();
        private final Map<String, String> parameters = new LinkedHashMap<>();
        private OptionalDouble maxBandwidth = OptionalDouble.empty();
        private OptionalDouble downtimeLimitMillis = OptionalDouble.empty();
        private OptionalDouble maxPostcopyBandwidth = OptionalDouble.empty();
        private OptionalDouble timeoutMillis = OptionalDouble.empty();
        private final Map<String, String> guest = new LinkedHashMap<>();

        private Builder(String name, String vm) {
            this.name = name;
            this.vm = vm;
        }

        /** The virtual machine. @param called its name @return this */
        public Builder vm(String called) {
            vm = called;
            return this;
        }

        /** What wrote it down. @param text for example QEMU 10.0.2 @return this */
        public Builder source(String text) {
            source = text;
            return this;
        }

        /** When it began. @param text ISO 8601 @return this */
        public Builder started(String text) {
            started = text;
            return this;
        }

        /** The guest's memory. @param bytes above 0 @return this */
        public Builder memoryBytes(long bytes) {
            memoryBytes = OptionalLong.of(bytes);
            return this;
        }

        /** Page size. @param bytes a power of two @return this */
        public Builder pageBytes(int bytes) {
            pageBytes = bytes;
            return this;
        }

        /** The policy. @param id its id @param params its parameters as text @return this */
        public Builder policy(String id, Map<String, String> params) {
            policy = Optional.of(id);
            policyParameters.putAll(params);
            return this;
        }

        /** QEMU's capabilities that are on. @param names QEMU's names @return this */
        public Builder capabilities(List<String> names) {
            capabilities = List.copyOf(names);
            return this;
        }

        /** One more of QEMU's capabilities that are on. @param capability QEMU's name @return this */
        public Builder capability(String capability) {
            if (!capabilities.contains(capability)) {
                List<String> more = new ArrayList<>(capabilities);
                more.add(capability);
                capabilities = more;
            }
            return this;
        }

        /** A migration parameter of QEMU. @param key QEMU's name @param value as text @return this */
        public Builder parameter(String key, String value) {
            parameters.put(key, value);
            return this;
        }

        /** Limit while the guest runs. @param bytesPerSecond 0 = none @return this */
        public Builder maxBandwidth(double bytesPerSecond) {
            maxBandwidth = OptionalDouble.of(bytesPerSecond);
            return this;
        }

        /** Limit of the downtime. @param millis in milliseconds @return this */
        public Builder downtimeLimitMillis(double millis) {
            downtimeLimitMillis = OptionalDouble.of(millis);
            return this;
        }

        /** Limit in post-copy. @param bytesPerSecond 0 = none @return this */
        public Builder maxPostcopyBandwidth(double bytesPerSecond) {
            maxPostcopyBandwidth = OptionalDouble.of(bytesPerSecond);
            return this;
        }

        /** When it is given up. @param millis in milliseconds @return this */
        public Builder timeoutMillis(double millis) {
            timeoutMillis = OptionalDouble.of(millis);
            return this;
        }

        /** Something known of the guest's work. @param key what @param value as text @return this */
        public Builder guest(String key, String value) {
            guest.put(key, value);
            return this;
        }

        /**
         * Makes the head.
         *
         * @return what was collected
         * @throws IllegalArgumentException if a number is out of its range
         */
        public RecordingRequest build() {
            return new RecordingRequest(name, vm, source, started, memoryBytes, pageBytes, policy,
                    new TreeMap<>(policyParameters), capabilities, new TreeMap<>(parameters), maxBandwidth,
                    downtimeLimitMillis, maxPostcopyBandwidth, timeoutMillis, new TreeMap<>(guest));
        }
    }
}
