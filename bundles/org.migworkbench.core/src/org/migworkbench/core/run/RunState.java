package org.migworkbench.core.run;

import java.util.List;

/** What is known about a question at one moment: a run that goes on, a result, or why there is none. */
public sealed interface RunState permits RunUnderWay, RunAnswer, RunRefusal {

    /**
     * The migrations that there is something to show of.
     *
     * @return each migration as far as it is now, in the order of the scenario; none where there is no result
     */
    List<MigrationProgress> migrations();
}
