package org.migworkbench.analysis.result;

import static org.migworkbench.analysis.format.JsonForm.FLAG;
import static org.migworkbench.analysis.format.JsonForm.TEXT;
import static org.migworkbench.analysis.format.JsonForm.named;

import java.util.List;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonNode;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.Outcome;

/**
 * What a result says of its end that was written before {@code endKind} was. Their {@code converged} compared rates; why
 * the migration ended stands in the reason, whose sentences were those of the policies.
 */
record OldEnding(Outcome outcome, String reason, boolean converged, boolean lostVm) {

    private static final List<String> GOALS = List.of(" had fewer than ", "Fewer than ");
    private static final List<String> LIMITS = List.of(" was the last live one allowed.",
            " times the memory was sent by",
            " sent more than the round before", ", more than it sent.", "The migration had not completed after ",
            "The migration had not converged after ", "The migration stalled, with ",
            "The migration had stalled, with ",
            "in the downtime limit of 2000 s ");
    private static final List<String> ABORTS = List.of("The migration had not completed after ",
            "The migration had not converged after ", "What was left had not become less for ",
            "The guest had not stopped ", "The migration stalled, with ", "The migration had stalled, with ");

    static OldEnding read(JsonNode summary) throws FormatException {
        return new OldEnding(named(Outcome.class, Outcome::id).read(summary.child("outcome")),
                TEXT.read(summary.child("reason")), FLAG.read(summary.child("converged")),
                FLAG.read(summary.child("lostVm")));
    }

    /** Why the migration ended. */
    EndKind kind() {
        if (lostVm) {
            return EndKind.LOST;
        }
        return switch (outcome) {
            case COMPLETED -> says(GOALS) || converged && !says(LIMITS) ? EndKind.GOAL_REACHED : EndKind.FORCED;
            case FAILED -> says(ABORTS) ? EndKind.GIVEN_UP : EndKind.FAILED;
            default -> EndKind.usual(outcome);
        };
    }

    private boolean says(List<String> sentences) {
        return sentences.stream().anyMatch(reason::contains);
    }
}
