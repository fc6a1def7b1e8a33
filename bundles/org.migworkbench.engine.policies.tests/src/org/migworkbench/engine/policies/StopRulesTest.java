package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.migworkbench.engine.policies.stop.SimplePrecopyRules;
import org.migworkbench.engine.policies.stop.XenStopRules;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.testkit.HandMadeView;

class StopRulesTest {

    private static final int PAGES = 10_000;

    private final HandMadeView run = new HandMadeView(PAGES);

    @Test
    void xenStopsAfterRound29() {
        XenStopRules rules = new XenStopRules(29, 3, 50, false);
        assertContinues(rules.judge(HandMadeView.round(28, 100, 0), run));
        assertStops("Round 29 was", rules.judge(HandMadeView.round(29, 100, 0), run));
    }

    @Test
    void xenStopsBelow50CandidatesSkippedOnesIncluded() {
        XenStopRules rules = new XenStopRules(29, 3, 50, false);
        assertContinues(rules.judge(HandMadeView.round(2, 30, 20), run));
        assertStops("fewer than 50", rules.judge(HandMadeView.round(2, 30, 19), run));
        assertStops("fewer than 50", rules.judge(HandMadeView.round(2, 0, 0), run));
    }

    @Test
    void xenStopsAboveThreeTimesTheMemory() {
        XenStopRules rules = new XenStopRules(29, 3, 50, false);
        run.totalPagesSent = 3 * PAGES;
        assertContinues(rules.judge(HandMadeView.round(4, 100, 0), run));
        run.totalPagesSent++;
        assertStops("More than 3 times", rules.judge(HandMadeView.round(4, 100, 0), run));
    }

    @Test
    void growthStopsOnlyWhereTheRateAdaptsAndIsAtItsMaximum() {
        XenStopRules constant = new XenStopRules(29, 3, 50, false);
        run.atMaximum = true;
        assertContinues(constant.judge(HandMadeView.round(2, 100, 0), run));
        assertContinues(constant.judge(HandMadeView.round(3, 101, 0), run));
        XenStopRules adaptive = new XenStopRules(29, 3, 50, true);
        run.atMaximum = false;
        assertContinues(adaptive.judge(HandMadeView.round(1, PAGES, 0), run));
        assertContinues(adaptive.judge(HandMadeView.round(2, 100, 0), run));
        assertContinues(adaptive.judge(HandMadeView.round(3, 200, 0), run));
        run.atMaximum = true;
        assertContinues(adaptive.judge(HandMadeView.round(4, 200, 0), run));
        assertStops("sent more", adaptive.judge(HandMadeView.round(5, 201, 0), run));
    }

    @Test
    void theFirstRoundHasNotGrown() {
        run.atMaximum = true;
        assertContinues(new XenStopRules(29, 3, 50, true).judge(HandMadeView.round(1, PAGES, 0), run));
    }

    @Test
    void libxcStopsAfterRound5BeforeTheLogIsRead() {
        SimplePrecopyRules rules = new SimplePrecopyRules(5, 50);
        assertContinues(rules.judge(HandMadeView.round(4, 10, 0), run));
        assertStops("Round 5 was", rules.judge(HandMadeView.round(5, 10, 0), run));
    }

    @Test
    void libxcSendsASmallSetLiveAndStops() {
        SimplePrecopyRules rules = new SimplePrecopyRules(5, 50);
        run.rounds = 2;
        assertContinues(rules.judgeDirtySet(50, run));
        assertStops("Fewer than 50", rules.judgeDirtySet(49, run));
        run.rounds = 0;
        assertContinues(rules.judgeDirtySet(PAGES, run));
    }

    private static void assertContinues(Decision decision) {
        assertEquals(Verdict.CONTINUE, decision.verdict());
    }

    private static void assertStops(String reason, Decision decision) {
        assertEquals(Verdict.SWITCH_OVER, decision.verdict());
        assertTrue(decision.reason().contains(reason), decision.reason());
    }
}
