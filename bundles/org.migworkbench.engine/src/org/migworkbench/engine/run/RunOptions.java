package org.migworkbench.engine.run;

import java.util.Objects;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.spec.MigrationSpec;

/**
 * What the caller wants of a run besides its result.
 *
 * @param observer told of events, on the thread that advances the run
 * @param control  asked whether to go on and told the progress, where the whole run is made by one call
 * @param witness  sees which content reaches the destinations; page level only
 * @param growth   whether migrations may be added while the run goes on
 * @param circles  what becomes of migrations that go in circles
 */
public record RunOptions(RunObserver observer, RunControl control, MemoryWitness witness, Growth growth,
        Circles circles) {

    /** Nobody looks, nobody cancels, nothing is added. */
    public static final RunOptions NONE = new RunOptions(RunObserver.NONE, RunControl.NONE, MemoryWitness.NONE,
            Growth.FIXED, Circles.END);

    /** Whether a run grows. */
    public enum Growth {
        /** The run ends with the last migration of its specification. */
        FIXED,
        /** {@link Run#submit} adds migrations; the run stays open until it is advanced to the end of time. */
        OPEN
    }

    /** What becomes of migrations whose rounds lead nowhere. */
    public enum Circles {
        /** They end when that is sure and nothing is to come that could change it. */
        END,
        /** They go on until something ends them, if need be for ever. */
        GO_ON
    }

    /** Checks that nothing is missing. */
    public RunOptions {
        Objects.requireNonNull(observer, "observer");
        Objects.requireNonNull(control, "control");
        Objects.requireNonNull(witness, "witness");
        Objects.requireNonNull(growth, "growth");
        Objects.requireNonNull(circles, "circles");
    }

    /**
     * The same with an observer.
     *
     * @param other told of events
     * @return the options
     */
    public RunOptions observer(RunObserver other) {
        return new RunOptions(other, control, witness, growth, circles);
    }

    /**
     * The same with a control.
     *
     * @param other asked whether to go on
     * @return the options
     */
    public RunOptions control(RunControl other) {
        return new RunOptions(observer, other, witness, growth, circles);
    }

    /**
     * The same with a witness.
     *
     * @param other sees the pages
     * @return the options
     */
    public RunOptions witness(MemoryWitness other) {
        return new RunOptions(observer, control, other, growth, circles);
    }

    /**
     * The same for a run to which migrations may be added.
     *
     * @return the options
     */
    public RunOptions open() {
        return new RunOptions(observer, control, witness, Growth.OPEN, circles);
    }

    /**
     * The same for a run in which migrations that go in circles aren't ended for that. Such a run may never end.
     *
     * @return the options
     */
    public RunOptions goingOn() {
        return new RunOptions(observer, control, witness, growth, Circles.GO_ON);
    }

    /**
     * Whether migrations that go in circles end.
     *
     * @return true as a rule
     */
    public boolean endsCircles() {
        return circles == Circles.END;
    }

    /**
     * Whether migrations may be added.
     *
     * @return false as a rule
     */
    public boolean isOpen() {
        return growth == Growth.OPEN;
    }

    /**
     * Checks that a migration may be added now.
     *
     * @param migration the migration
     * @param nowNanos  virtual time in nanoseconds
     * @throws IllegalStateException    if the run doesn't grow
     * @throws IllegalArgumentException if the migration's start has passed
     */
    public void requireRoomFor(MigrationSpec migration, long nowNanos) {
        if (!isOpen()) {
            throw new IllegalStateException("The run was not opened to grow.");
        }
        if (migration.startNanos() < nowNanos) {
            throw new IllegalArgumentException("The migration of '" + migration.vm() + "' starts at "
                    + migration.startNanos() + " ns, but it is " + nowNanos + " ns already.");
        }
    }
}
