package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.migworkbench.engine.policies.FailureTable.Fate.ARRIVED;
import static org.migworkbench.engine.policies.FailureTable.Fate.BACK;
import static org.migworkbench.engine.policies.FailureTable.Fate.FETCHED;
import static org.migworkbench.engine.policies.FailureTable.Fate.LOST;
import static org.migworkbench.engine.policies.FailureTable.Fate.RESTARTED;
import static org.migworkbench.engine.policies.FailureTable.Fate.STAYED;
import static org.migworkbench.engine.policies.FailureTable.Fate.WAITS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.migworkbench.engine.policies.FailureTable.Fate;
import org.migworkbench.engine.policies.FailureTable.SetUp;
import org.migworkbench.engine.policies.FailureTable.When;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.testkit.ReferenceText;

/** What becomes of a guest when something fails, for every set-up, failure and phase. */
class FaultToleranceTest {

    private static final String FILE = "docs/fault-tolerance.md";
    private static final String BEGIN = "<!-- begin generated -->\n";
    private static final String END = "<!-- end generated -->\n";

    /** In the order of {@link When}; before the switch the source has everything, whatever the set-up. */
    private static List<Fate> expected(SetUp setUp, FaultSpec.Kind kind) {
        boolean plain = setUp == SetUp.PLAIN || setUp == SetUp.RECOVERED;
        boolean forward = setUp == SetUp.FORWARD;
        return switch (kind) {
            case SOURCE_LOST -> forward ? List.of(RESTARTED, RESTARTED, FETCHED, FETCHED, FETCHED, ARRIVED)
                    : List.of(LOST, LOST, LOST, LOST, LOST, ARRIVED);
            case DESTINATION_LOST -> plain ? List.of(STAYED, STAYED, LOST, LOST, LOST, ARRIVED)
                    : List.of(STAYED, STAYED, BACK, BACK, BACK, ARRIVED);
            default -> {
                Fate after = setUp == SetUp.PLAIN ? WAITS : setUp == SetUp.RECOVERED ? ARRIVED
                        : forward ? FETCHED : BACK;
                yield List.of(STAYED, STAYED, after, after, after, ARRIVED);
            }
        };
    }

    @ParameterizedTest
    @EnumSource(SetUp.class)
    void everyFailureInEveryPhaseEndsAsTheTableSays(SetUp setUp) {
        FailureTable table = new FailureTable(setUp);
        for (FaultSpec.Kind kind : List.of(FaultSpec.Kind.SOURCE_LOST, FaultSpec.Kind.DESTINATION_LOST,
                FaultSpec.Kind.LINK_DOWN)) {
            List<Fate> fates = new ArrayList<>();
            for (When when : When.values()) {
                MigrationResult result = table.fail(when, kind);
                fates.add(FailureTable.fate(result));
                assertEquals(List.of(), table.problems(), setUp + " " + kind + " " + when);
                checkLoss(result, when);
            }
            assertEquals(expected(setUp, kind), fates, setUp + " " + kind);
        }
    }

    /** Nobody loses more than what was done since the last commit, which is never older than two intervals. */
    private static void checkLoss(MigrationResult result, When when) {
        ProtectionStats stats = result.protection();
        if (FailureTable.fate(result) == BACK) {
            long most = when == When.BEFORE_COMMIT ? 10 : when == When.DURING_COMMIT ? 104 : 41;
            boolean found = result.reason().startsWith("The connection"); // else it runs on until that
            assertTrue(stats.lostWorkNanos() > 0 && stats.lostWorkNanos() <= (most + (found ? 31 : 0))
                    * FailureTable.MILLI, when + " " + stats);
            assertTrue(stats.lostPages() > 0 && stats.recoveryNanos() > 20 * FailureTable.MILLI, when + " " + stats);
        } else if (FailureTable.fate(result) != RESTARTED) {
            assertEquals(0, stats.lostWorkNanos() + stats.lostPages(), stats.toString());
        }
    }

    @Test
    void theTableIsWhatTheProgramGives() {
        String page = ReferenceText.read(FILE);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        assertTrue(begin > 0 && end > begin, "markers");
        ReferenceText.check(FILE, page.substring(0, begin) + BEGIN + "\n" + FailureTable.write() + page.substring(end));
    }
}
