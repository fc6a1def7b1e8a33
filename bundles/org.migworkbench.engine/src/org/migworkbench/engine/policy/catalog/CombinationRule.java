package org.migworkbench.engine.policy.catalog;

import java.util.List;
import org.migworkbench.engine.spec.Issue;

/**
 * Judges before a run whether the strategies of a migration go together. A catalog may hold any number of rules, each by
 * a provider of its own without parameters; every one of them is asked about every migration whose parts are sound by
 * themselves.
 */
public interface CombinationRule {

    /**
     * Looks at one migration.
     *
     * @param combination its policy and what was made of it
     * @return what is wrong, each at {@link Combination#place()} or in it; empty if nothing is
     */
    List<Issue> check(Combination combination);
}
