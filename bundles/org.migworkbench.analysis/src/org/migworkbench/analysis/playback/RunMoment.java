package org.migworkbench.analysis.playback;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.migworkbench.analysis.playback.MigrationMoment.Stage;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.quantities.ShownUnit;

/**
 * All migrations of a run at one moment, as a drawing shows them.
 *
 * @param guests     each virtual machine by its id
 * @param linkShares how much of each link, by its id, the migrations take, 0 to 1; links that none takes are left out
 */
public record RunMoment(Map<String, Guest> guests, Map<String, Double> linkShares) {

    /** How a virtual machine looks at a moment. */
    public enum Look {
        /** Its migration hasn't begun. */
        WAITING,
        /** It runs at the source while its memory goes. */
        MOVING,
        /** It stands still. */
        PAUSED,
        /** It runs at the destination, and memory follows. */
        POSTCOPY,
        /** It runs at the destination. */
        MOVED,
        /** It was not moved. */
        NOT_MOVED,
        /** It is lost. */
        LOST
    }

    /**
     * A virtual machine at a moment.
     *
     * @param look  how it looks
     * @param share how much of its memory need not be sent any more, 0 to 1
     * @param text  the same in a few words
     */
    public record Guest(Look look, double share, String text) {
    }

    /** Makes the maps immutable. */
    public RunMoment {
        guests = Map.copyOf(guests);
        linkShares = Map.copyOf(linkShares);
    }

    /**
     * The moment of a run that is over.
     *
     * @param run   the run
     * @param nanos nanoseconds since its start
     * @return its migrations then
     */
    public static RunMoment of(RunResult run, long nanos) {
        Map<String, Guest> guests = new LinkedHashMap<>();
        Map<String, Double> taken = new LinkedHashMap<>();
        for (MigrationResult migration : run.migrations()) {
            Optional<VmSpec> vm = run.spec().vms().stream().filter(one -> one.id().equals(migration.vm())).findFirst();
            if (vm.isPresent()) {
                MigrationMoment moment = MigrationCourse.of(migration, vm.get()).at(nanos);
                guests.put(migration.vm(), guest(migration, moment, vm.get().memoryBytes()));
                run.spec().migrations().stream().filter(one -> one.vm().equals(migration.vm())).findFirst()
                        .ifPresent(asked -> take(taken, asked, moment));
            }
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        for (LinkSpec link : run.spec().links()) {
            double used = taken.getOrDefault(link.id(), 0.0);
            if (used > 0 && link.bytesPerSecond() > 0) {
                shares.put(link.id(), Math.min(1, used / link.bytesPerSecond()));
            }
        }
        return new RunMoment(guests, shares);
    }

    private static void take(Map<String, Double> taken, MigrationSpec asked, MigrationMoment moment) {
        asked.path().forEach(link -> taken.merge(link, moment.bandwidthBytesPerSecond(), Double::sum));
    }

    private static Guest guest(MigrationResult result, MigrationMoment moment, long memoryBytes) {
        Look look = look(result, moment);
        boolean isMoving = look == Look.MOVING || look == Look.PAUSED || look == Look.POSTCOPY;
        double share = look == Look.MOVED ? 1
                : moment.remainingBytes().isEmpty() || memoryBytes <= 0 ? 0
                        : Math.max(0, Math.min(1, 1 - (double) moment.remainingBytes().getAsLong() / memoryBytes));
        String rest = isMoving && moment.remainingBytes().isPresent()
                ? ", " + ShownUnit.MEBIBYTES.textOf(moment.remainingBytes().getAsLong()) + " left" : "";
        return new Guest(look, share, word(look, moment) + rest);
    }

    private static Look look(MigrationResult result, MigrationMoment moment) {
        if (moment.stage() == Stage.ENDED) {
            return result.ending().lostVm() ? Look.LOST
                    : result.outcome() == Outcome.COMPLETED ? Look.MOVED : Look.NOT_MOVED;
        }
        return moment.stage() == Stage.WAITING ? Look.WAITING
                : moment.isPaused() ? Look.PAUSED
                        : moment.phase() == Phase.POSTCOPY ? Look.POSTCOPY : Look.MOVING;
    }

    private static String word(Look look, MigrationMoment moment) {
        return switch (look) {
            case WAITING -> "not begun";
            case MOVING -> moment.round() == 0 ? "begins" : "round " + moment.round();
            case PAUSED -> "stands still";
            case POSTCOPY -> "post-copy";
            case MOVED -> "moved";
            case NOT_MOVED -> "not moved";
            case LOST -> "lost";
        };
    }
}
