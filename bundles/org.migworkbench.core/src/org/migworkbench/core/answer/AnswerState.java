package org.migworkbench.core.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.migworkbench.study.search.Finding;
import org.migworkbench.study.search.Knob;

/**
 * What a search knows by now.
 *
 * @param findings what there is to say about each knob, in the order of the knobs; those not looked at yet are missing
 * @param runs     how many runs were made
 * @param stage    how far it is
 */
public record AnswerState(List<Finding> findings, int runs, Stage stage) {

    /** How far a search is. */
    public enum Stage {
        /** It goes on. */
        RUNNING,
        /** All that could be tried was. */
        DONE,
        /** Its time was over before that. */
        OUT_OF_TIME,
        /** Someone cancelled it. */
        CANCELLED,
        /** It came to no answer: the log tells why. */
        FAILED
    }

    static final AnswerState BEGUN = new AnswerState(List.of(), 0, Stage.RUNNING);

    /** Makes the list immutable. */
    public AnswerState {
        findings = List.copyOf(findings);
    }

    /** With what is known now of one knob. */
    AnswerState with(Finding finding, List<? extends Knob> order) {
        List<Finding> all = new ArrayList<>(findings);
        all.removeIf(one -> one.knob() == finding.knob());
        all.add(finding);
        return new AnswerState(order.stream()
                .flatMap(knob -> all.stream().filter(one -> one.knob() == knob)).collect(Collectors.toList()), runs,
                stage);
    }

    AnswerState withRun() {
        return new AnswerState(findings, runs + 1, stage);
    }

    AnswerState at(Stage next) {
        return new AnswerState(findings, runs, next);
    }

    /**
     * The changes that lead to the goal.
     *
     * @return in the order of the knobs
     */
    public List<Finding> helping() {
        return findings.stream().filter(one -> one.answer() == Finding.Answer.HELPS).toList();
    }

    /**
     * How far it is, for people.
     *
     * @return one sentence without its full stop
     */
    public String text() {
        return switch (stage) {
            case RUNNING -> "Looking for settings that would do, " + made();
            case DONE -> helping().isEmpty() ? "No single setting that was tried would do, " + made() : made();
            case OUT_OF_TIME -> "The time was over before all was known, " + made();
            case CANCELLED -> "Cancelled, " + made();
            case FAILED -> "The search failed; the error log tells why";
        };
    }

    private String made() {
        return runs + (runs == 1 ? " run made" : " runs made");
    }
}
