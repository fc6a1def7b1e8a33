package org.migworkbench.core.run;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Runs for one question take turns: one begins when the one before it has ended. It is also the family of their jobs.
 *
 * @param service whose runs
 * @param query   the question
 * @param purpose what they are made for
 */
record RunTurn(RunService service, RunQuery query, Purpose purpose) implements ISchedulingRule {

    static RunTurn of(RunService service, RunRequest request) {
        return new RunTurn(service, request.query(), request.purpose());
    }

    @Override
    public boolean contains(ISchedulingRule rule) {
        return equals(rule);
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule instanceof RunTurn other && other.service == service && other.query.equals(query);
    }
}
