package org.migworkbench.analysis.playback;

import java.util.List;
import java.util.OptionalLong;
import org.migworkbench.analysis.playback.MigrationMoment.Stage;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.VmSpec;

/**
 * The course of a migration in time, as far as it is known. Times are nanoseconds since the start of the run.
 *
 * @param memoryBytes memory of the virtual machine in bytes: what is left before the first round
 * @param startNanos  when it began
 * @param endNanos    when it ended, or until when it is known
 * @param rounds      its rounds in their order
 */
public record MigrationCourse(long memoryBytes, long startNanos, long endNanos, List<RoundStats> rounds) {

    /** Makes the list immutable. */
    public MigrationCourse {
        rounds = List.copyOf(rounds);
    }

    /**
     * The course of a migration that is over.
     *
     * @param result what came of it
     * @param vm     its virtual machine
     * @return the course
     */
    public static MigrationCourse of(MigrationResult result, VmSpec vm) {
        long start = result.timing().startNanos();
        return new MigrationCourse(vm.memoryBytes(), start, Math.max(start + result.totalNanos(), end(result.rounds())),
                result.rounds());
    }

    /**
     * The course of a migration that goes on.
     *
     * @param rounds its rounds so far
     * @param vm     its virtual machine
     * @return the course up to the end of the last round
     */
    public static MigrationCourse soFar(List<RoundStats> rounds, VmSpec vm) {
        return new MigrationCourse(vm.memoryBytes(), rounds.isEmpty() ? 0 : rounds.get(0).startNanos(), end(rounds),
                rounds);
    }

    private static long end(List<RoundStats> rounds) {
        return rounds.stream().mapToLong(MigrationCourse::end).max().orElse(0);
    }

    private static long end(RoundStats round) {
        return round.startNanos() + round.durationNanos();
    }

    /**
     * How long it took.
     *
     * @return nanoseconds from the start to the end
     */
    public long lengthNanos() {
        return endNanos - startNanos;
    }

    /**
     * When its rounds began, for steps.
     *
     * @return nanoseconds since its start, not since that of the run
     */
    public List<Long> steps() {
        return rounds.stream().map(round -> round.startNanos() - startNanos).toList();
    }

    /**
     * Its state at a moment.
     *
     * @param nanos the moment, in nanoseconds since the start of the run
     * @return the state; from the end on that of the end
     */
    public MigrationMoment at(long nanos) {
        int index = roundAt(nanos);
        if (index < 0) {
            return new MigrationMoment(nanos < startNanos ? Stage.WAITING : stage(nanos), Phase.PRECOPY, 0, 0,
                    OptionalLong.of(memoryBytes), 0, 0, 0, 0);
        }
        RoundStats round = rounds.get(index);
        double share = round.durationNanos() <= 0 ? 1
                : Math.min(1, (nanos - round.startNanos()) / (double) round.durationNanos());
        boolean moves = stage(nanos) == Stage.MOVING;
        long sent = rounds.subList(0, index).stream().mapToLong(one -> one.traffic().bytesSent()).sum();
        return new MigrationMoment(stage(nanos), round.phase(), round.round(), share, remaining(index, share),
                sent + Math.round(share * round.traffic().bytesSent()),
                moves ? Math.max(0, round.traffic().bandwidthBytesPerSecond()) : 0,
                moves && round.isLogRead() ? round.guest().dirtyRateBytesPerSecond() : 0,
                moves ? round.guest().throttle() : 0);
    }

    private Stage stage(long nanos) {
        return nanos >= endNanos ? Stage.ENDED : Stage.MOVING;
    }

    /** The last round that began by then, or -1. */
    private int roundAt(long nanos) {
        int found = -1;
        for (int i = 0; i < rounds.size() && rounds.get(i).startNanos() <= nanos; i++) {
            found = i;
        }
        return found;
    }

    private OptionalLong remaining(int index, double share) {
        OptionalLong before = index == 0 ? OptionalLong.of(memoryBytes) : remaining(rounds.get(index - 1));
        OptionalLong after = remaining(rounds.get(index));
        if (before.isEmpty() || after.isEmpty()) {
            return share >= 1 ? after : before;
        }
        return OptionalLong
                .of(before.getAsLong() + Math.round(share * (after.getAsLong() - (double) before.getAsLong())));
    }

    private static OptionalLong remaining(RoundStats round) {
        long bytes = round.traffic().remainingBytes();
        return bytes == RoundStats.UNKNOWN ? OptionalLong.empty() : OptionalLong.of(bytes);
    }
}
