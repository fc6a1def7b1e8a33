package org.migworkbench.app.recent;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Keeps changes of the list in their order. */
final class RecentFileRule implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
        return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule instanceof RecentFileRule;
    }
}
