package org.migworkbench.core.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * A virtual machine with a source and a destination. It can be run again and again: after a migration that succeeded the
 * next one goes the other way, if the machines are the session's own. One run at a time.
 */
public interface LiveSession extends Backend, AutoCloseable {

    /**
     * Which machine this is.
     *
     * @return what the monitors tell of it
     */
    LiveVm vm();

    /**
     * Whether a migration goes on already, begun by somebody else or before the workbench was closed. A run then follows
     * it as it is and begins nothing.
     *
     * @return whether there is one
     */
    boolean underWay();

    /**
     * Holds what a scenario asks against what these monitors can do. They are asked, nothing is changed.
     *
     * @param spec a scenario with one migration
     * @return what can't be done, and what the user should know; with an error it can't be run
     * @throws LiveException if a monitor doesn't answer
     */
    List<Issue> check(ScenarioSpec spec) throws LiveException;

    /**
     * What a run would do, for the user to confirm.
     *
     * @param spec a scenario with one migration
     * @return lines that name the machine, both ends and each command in its order
     * @throws LiveException if a monitor doesn't answer
     */
    List<String> confirmation(ScenarioSpec spec) throws LiveException;

    /**
     * Migrates on the calling thread and follows it to its end. Times are nanoseconds since the command to migrate.
     *
     * <p>The result keeps to what the monitor reports: total time, downtime and bytes are its own. A row is what lies
     * between two samples that follow the beginnings of passes. A migration that can't be followed any more is
     * {@code failed} with a reason that says so; the guest then is where the monitors say.
     *
     * @param spec a scenario with one migration, whose policy, limits and time-out are used
     * @param options who is told the events and is asked whether to cancel the migration; nobody sees the pages
     * @return the result
     * @throws InvalidScenarioException if {@link #check} finds an error; nothing has been changed then
     */
    @Override
    RunResult run(ScenarioSpec spec, RunOptions options);

    /**
     * Whether a user may let the guest go on at the destination while a scenario's migration goes on.
     *
     * @param spec a scenario with one migration
     * @return true if the migration is begun so that post-copy is possible, or goes on already and nobody knows
     */
    boolean preparesPostcopy(ScenarioSpec spec);

    /**
     * Steers the run that goes on, from any thread. Returns when the monitor has taken the command; what comes of it is told
     * by the run's events.
     *
     * @param order what is to be done
     * @throws LiveException if it is refused, with the monitor's own reason, or if nothing is migrated
     */
    void give(LiveOrder order) throws LiveException;

    /**
     * What an order comes to, for the user to confirm.
     *
     * @param order what is to be done
     * @return the commands in the monitor's own words
     */
    String command(LiveOrder order);

    /**
     * Leaves migrations to themselves from now on: a run that goes on stops following soon, nothing is told to the monitors,
     * not even that the run was cancelled, and no further run begins.
     */
    void leave();

    /**
     * What the last run left besides its result.
     *
     * @return the report; empty before the first run
     */
    Optional<LiveReport> report();

    /**
     * The latest sign of life of the demonstration guest, from wherever it was heard.
     *
     * @return the beat; empty for other guests and before the first beat
     */
    Optional<GuestBeat> beat();

    /**
     * Each command sent and each answer, while the session goes on and afterwards.
     *
     * @return the file; empty where there is none
     */
    Optional<Path> log();

    /**
     * Adds a listener. It is told of the commands that were sent before, too.
     *
     * @param listener hears what happens from now on
     */
    void addListener(LiveListener listener);

    /**
     * Removes a listener.
     *
     * @param listener hears nothing more
     */
    void removeListener(LiveListener listener);

    /**
     * Ends the session: machines of the session's own end unless they are to be kept, others go on, and so does a
     * migration between them.
     */
    @Override
    void close();
}
