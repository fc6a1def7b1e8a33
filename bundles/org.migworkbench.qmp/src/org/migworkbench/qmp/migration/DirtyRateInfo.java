package org.migworkbench.qmp.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/**
 * The answer to query-dirty-rate. A rate counts each page once for the whole measurement, so a longer one gives a smaller
 * rate; page sampling sees only pages whose content changed.
 *
 * @param status            how far the measurement is
 * @param mebibytesPerSecond the rate, in MiB/s; there once measured
 * @param startSeconds      when it began, in seconds by the clock of QEMU's host
 * @param calcTime          its duration, in {@link #calcTimeUnit()}
 * @param calcTimeUnit      {@code second} or {@code millisecond}; QEMUs that don't say mean seconds
 * @param samplePages       pages sampled for each GiB
 * @param mode              {@code page-sampling}, {@code dirty-bitmap} or {@code dirty-ring}
 * @param vcpus             the rates of the vCPUs, with the dirty ring only
 * @param raw               all fields, unknown ones too
 */
public record DirtyRateInfo(Status status, OptionalLong mebibytesPerSecond, OptionalLong startSeconds,
        OptionalLong calcTime, Optional<String> calcTimeUnit, OptionalLong samplePages, Optional<String> mode,
        List<VcpuRate> vcpus, QmpObject raw) {

    /** How far a measurement is. */
    public enum Status {
        /** None was asked for. */
        UNSTARTED,
        /** It is going on. */
        MEASURING,
        /** It is done. */
        MEASURED,
        /** A word that this program doesn't know. */
        OTHER
    }

    /**
     * The rate of one vCPU.
     *
     * @param vcpu               its number
     * @param mebibytesPerSecond its rate, in MiB/s
     */
    public record VcpuRate(long vcpu, long mebibytesPerSecond) {
    }

    /** Copies the list; the components are described above. */
    public DirtyRateInfo {
        vcpus = List.copyOf(vcpus);
    }

    /**
     * Reads the answer.
     *
     * @param answer the return value of query-dirty-rate
     * @return its fields
     * @throws QmpFormatException if one is of another type
     */
    public static DirtyRateInfo of(QmpObject answer) throws QmpFormatException {
        List<VcpuRate> vcpus = new ArrayList<>();
        for (QmpObject vcpu : answer.objects("vcpu-dirty-rate")) {
            vcpus.add(new VcpuRate(vcpu.whole("id").orElse(vcpus.size()), vcpu.whole("dirty-rate").orElse(0)));
        }
        return new DirtyRateInfo(status(answer.text("status").orElse("")), answer.whole("dirty-rate"),
                answer.whole("start-time"), answer.whole("calc-time"), answer.text("calc-time-unit"),
                answer.unsigned("sample-pages"), answer.text("mode"), vcpus, answer);
    }

    /**
     * The duration of the measurement.
     *
     * @return milliseconds, empty where QEMU doesn't say
     */
    public OptionalLong calcTimeMillis() {
        if (calcTime.isEmpty()) {
            return calcTime;
        }
        boolean millis = calcTimeUnit.filter("millisecond"::equals).isPresent();
        return OptionalLong.of(millis ? calcTime.getAsLong() : TimeUnit.SECONDS.toMillis(calcTime.getAsLong()));
    }

    private static Status status(String text) {
        return switch (text) {
            case "unstarted" -> Status.UNSTARTED;
            case "measuring" -> Status.MEASURING;
            case "measured" -> Status.MEASURED;
            default -> Status.OTHER;
        };
    }
}
