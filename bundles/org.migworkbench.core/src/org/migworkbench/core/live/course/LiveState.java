package org.migworkbench.core.live.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.migworkbench.core.live.LiveAction;
import org.migworkbench.core.run.RunQuery;

/**
 * What there is to show at one moment.
 *
 * @param stage how far the work is
 * @param demo whether it is about the demonstration pair
 * @param sentence how it stands
 * @param problem whether that is something that went wrong
 * @param advice what can be done next; empty where nothing has to be
 * @param guest what the guest tells of itself; blank for guests that don't tell
 * @param actions what may be done to the migration
 * @param machine name of the machine and its two ends; blank before they are known
 * @param question the lines to confirm; empty unless the stage is {@link LiveStage#CONFIRMING}
 * @param rows the comparison
 * @param log the commands so far and remarks
 * @param shown the migration that is to be seen in the Results view; empty before the first
 */
public record LiveState(LiveStage stage, boolean demo, String sentence, boolean problem, Optional<String> advice,
        String guest,
        Set<LiveAction> actions, String machine, List<String> question, List<LiveRow> rows, List<SessionLogLine> log,
        Optional<RunQuery> shown) {

    /** Before anything was asked for. */
    public static final LiveState NONE = new LiveState(LiveStage.IDLE, false, "No real migration goes on.", false,
            Optional.empty(), "", Set.of(), "", List.of(), List.of(), List.of(), Optional.empty());
}
