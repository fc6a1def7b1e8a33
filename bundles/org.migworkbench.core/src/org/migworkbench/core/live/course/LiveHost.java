package org.migworkbench.core.live.course;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;

/** What is around a course that a person attends: runs that others follow, and a place for what it leaves. */
public interface LiveHost {

    /**
     * Asks a question that was never asked before.
     *
     * @param name what is run, for people
     * @param seed seed of the scenario
     * @return the question
     */
    RunQuery query(String name, long seed);

    /**
     * Runs a migration as the answer to a question, and returns when it is over.
     *
     * @param query the question
     * @param scenario what is asked
     * @param session the machines
     * @return the result
     * @throws LiveException if there is none; the message says why
     */
    RunResult run(RunQuery query, ScenarioSpec scenario, LiveSession session) throws LiveException;

    /**
     * Cancels a run.
     *
     * @param query its question
     */
    void cancel(RunQuery query);

    /**
     * Simulates the same and returns at once.
     *
     * @param query the question
     * @param scenario what is asked
     * @param listener is told the result, once, if there is one; on any thread
     */
    void simulate(RunQuery query, ScenarioSpec scenario, Consumer<RunResult> listener);

    /**
     * Keeps what a migration left.
     *
     * @param plan what was asked for
     * @param machine name of the machine
     * @param migration the migration
     * @return the folder that it is in
     * @throws IOException if it can't be written
     */
    Path keep(LivePlan plan, String machine, LiveMigration migration) throws IOException;

    /** There is something new to show. */
    void changed();
}
