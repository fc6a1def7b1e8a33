package org.migworkbench.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.Outcome;

class OldEndingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "completed | true | goalReached | Round 7 had fewer than 50 pages.",
            "completed | true | goalReached | Fewer than 50 pages were dirty after round 4.",
            "completed | true | goalReached | Went on in post-copy after 1 round.",
            "completed | true | goalReached | Round 5 left 196 KiB, less than 256 KiB.",
            "completed | true | goalReached | QEMU expected the rest to take less than the downtime limit after 5 rounds.",
            "completed | true | forced | Round 29 was the last live one allowed.",
            "completed | true | forced | More than 3 times the memory was sent by round 9.",
            "completed | true | forced | Round 3 sent more than the round before, at the highest rate.",
            "completed | true | forced | Round 2 left 120 MiB, more than it sent.",
            "completed | true | forced | The migration had not converged after 10 s.",
            "completed | true | forced | The migration had not completed after 20 s.",
            "completed | true | forced | The migration stalled, with 12 MiB left.",
            "completed | true | forced | in the downtime limit of 2000 s 39.1 GiB can be sent at 168 Mbit/s.",
            "completed | false | forced | Dirtied 2 Gbit/s, sent at most 1 Gbit/s. The disk had not been copied.",
            "notConverged | false | givenUp | The time-out passed in round 5.",
            "failed | true | givenUp | The migration had not completed after 20 s and was aborted.",
            "failed | true | givenUp | What was left had not become less for 150 s.",
            "failed | true | failed | The connection broke in phase precopy; the guest runs at the source.",
            "cancelled | true | cancelled | The run was cancelled." })
    void whyItEndedFollowsFromTheReason(String outcome, boolean converged, String kind, String reason) {
        Outcome end = Arrays.stream(Outcome.values()).filter(one -> one.id().equals(outcome)).findFirst().orElseThrow();
        assertEquals(kind, new OldEnding(end, reason, converged, false).kind().id());
        assertEquals(EndKind.LOST, new OldEnding(end, reason, converged, true).kind());
    }
}
