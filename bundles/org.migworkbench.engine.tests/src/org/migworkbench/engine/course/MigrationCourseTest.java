package org.migworkbench.engine.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.course.plateau.Surroundings;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.network.Route;
import org.migworkbench.engine.policy.ConnectionRules;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.SwitchCosts;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.VmSpec;

/** The order in which the course calls its medium and its policy, and each way in which it ends. */
class MigrationCourseTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long LATENCY = 1_000;

    private final List<SimEvent> events = new ArrayList<>();
    private final List<String> triggers = new ArrayList<>();
    private final RunClock clock = new RunClock(events::add);
    private final FakeMedium medium = new FakeMedium(clock);
    private final HandMadePolicy policy = new HandMadePolicy();
    private MigrationCourse course;

    /** A disk that is good enough when the test says so. */
    private static final class SlowDisk implements DiskCourse {

        private boolean ready;
        private Runnable next;

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public void whenReady(Runnable then) {
            next = then;
        }

        @Override
        public String obstacle() {
            return ready ? "" : "The disk isn't there.";
        }

        void becomeReady() {
            ready = true;
            next.run();
        }
    }

    private void open() {
        open(DiskCourse.SHARED, GuestProtection.NONE);
    }

    private void open(DiskCourse disk, GuestProtection protection) {
        VmSpec vm = new VmSpec("vm", 100 * 4096, 4096, 1, VmSpec.ALL_NON_ZERO, ContentSpec.RANDOM, List.of());
        MigrationSpec spec = new MigrationSpec("vm", List.of("link"), 0,
                new PolicySpec(new PolicyRef("hand-made", new TreeMap<>()), List.of()), Double.POSITIVE_INFINITY, 0,
                60 * SECOND);
        CourseState state = new CourseState(new MigrationSetup(spec, vm, policy.strategies(), new Route(1e9, LATENCY)),
                clock, Uncounted.NOTHING);
        course = new MigrationCourse(state, medium,
                new Companions(disk, protection, (what, round) -> triggers.add(what + " " + round),
                        Surroundings.QUIET));
        medium.setCourse(course);
    }

    private void start() {
        open();
        course.start();
    }

    private MigrationResult result() {
        assertTrue(course.isEnded());
        return course.result();
    }

    private List<String> told() {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    @Test
    void roundsAreSentUntilThePolicyIsSatisfiedThenTheRestWhileTheGuestStandsStill() {
        policy.afterRound.add(Decision.CONTINUE);
        policy.afterRound.add(Decision.converged("Few are left."));
        start();
        medium.roundSent();
        medium.roundSent();
        medium.roundSent();
        medium.ring(CourseTimer.SWITCH);
        assertEquals(List.of("wait for TIMEOUT", "startLog", "explore", "send", "readLog", "send", "stop", "readLog",
                "leaveSource for STOP_AND_COPY", "send", "rest", "wait for SWITCH", "resume", "end"), medium.calls);
        assertEquals(
                List.of("MigrationStarted", "RoundEnded", "PauseChanged", "RoundEnded", "PhaseChanged", "RoundEnded",
                        "PauseChanged", "PhaseChanged", "MigrationEnded"),
                told());
        assertEquals(List.of("ROUND 1", "ROUND 2", "STOP 2", "ROUND 3"), triggers);
        assertEquals(Outcome.COMPLETED, result().outcome());
        assertEquals("Few are left.", result().reason());
        assertEquals(1_000_000 + 2 * LATENCY, result().downtimeNanos());
        assertEquals(List.of(Phase.PRECOPY, Phase.PRECOPY, Phase.STOP_AND_COPY),
                result().rounds().stream().map(round -> round.phase()).toList());
    }

    @Test
    void aLastLiveRoundIsStillSentWhereTheRuleSwitchesAfterTheLog() {
        policy.afterLog.add(Decision.CONTINUE);
        policy.afterLog.add(Decision.switchOver("Enough."));
        medium.writes = 10;
        start();
        medium.roundSent();
        assertFalse(medium.calls.contains("stop"));
        policy.afterRound.add(Decision.abort("never asked"));
        medium.roundSent();
        assertEquals(Phase.STOP_AND_COPY, course.phase());
    }

    @Test
    void nothingIsSentLiveWhereThePolicyIsSatisfiedBeforeTheFirstRound() {
        policy.afterLog.add(Decision.converged("At once."));
        start();
        assertEquals(
                List.of("wait for TIMEOUT", "startLog", "explore", "stop", "readLog", "leaveSource for STOP_AND_COPY",
                        "send"),
                medium.calls);
    }

    @Test
    void aPolicyThatGivesUpLeavesTheGuestAtTheSource() {
        policy.afterRound.add(Decision.abort("Hopeless."));
        start();
        medium.roundSent();
        assertEquals(Outcome.FAILED, result().outcome());
        assertEquals("Hopeless.", result().reason());
        assertFalse(result().ending().lostVm());
        assertFalse(medium.calls.contains("stop"));
    }

    @Test
    void aRoundCanBeStoppedInItsMiddle() {
        start();
        assertFalse(course.isStopped());
        policy.middle = Decision.converged("Now.");
        assertTrue(course.isStopped());
        assertEquals(List.of("send", "cutOff", "stop", "readLog", "leaveSource for STOP_AND_COPY", "send"),
                medium.calls.subList(3, 9));
        medium.calls.clear();
        medium.roundSent();
        medium.ring(CourseTimer.SWITCH);
        assertEquals("Now.", result().reason());
    }

    @Test
    void aRoundThatEndsEarlyIsCutOffAndTheNextOneFollows() {
        start();
        medium.calls.clear();
        course.endRound();
        assertEquals(List.of("cutOff", "readLog", "send"), medium.calls);
        assertEquals(List.of("ROUND 1", "ROUND 2"), triggers);
    }

    @Test
    void theTimeOutEndsItWithWhatKeptItFromEnding() {
        start();
        medium.ring(CourseTimer.TIMEOUT);
        assertEquals(Outcome.NOT_CONVERGED, result().outcome());
        assertEquals("The time-out passed in phase precopy, round 1. It writes too fast.", result().reason());
        assertEquals(60 * SECOND, result().totalNanos());
        assertEquals("end", medium.calls.get(medium.calls.size() - 1));
    }

    @Test
    void fixedCostsAreWaitedForWithoutSending() {
        policy.costs = new SwitchCosts(5, 7, 11);
        policy.afterRound.add(Decision.CONTINUE);
        policy.afterRound.add(Decision.converged(""));
        start();
        medium.roundSent();
        assertEquals(clock.nowNanos() + 5, medium.timers.get(CourseTimer.ROUND_COST));
        medium.ring(CourseTimer.ROUND_COST);
        medium.roundSent();
        assertEquals(clock.nowNanos() + 7, medium.timers.get(CourseTimer.PAUSE));
        assertEquals("ROUND 2", triggers.get(1));
        assertEquals("STOP 2", triggers.get(2));
        medium.ring(CourseTimer.PAUSE);
        medium.ring(CourseTimer.ROUND_COST);
        medium.roundSent();
        assertEquals(clock.nowNanos() + 11 + 2 * LATENCY, medium.timers.get(CourseTimer.SWITCH));
    }

    @Test
    void throttlingIsLookedAtWhenItWantsButNotAfterTheStop() {
        policy.nextCheckNanos = 100;
        start();
        medium.ring(CourseTimer.THROTTLE_CHECK);
        assertTrue(medium.calls.contains("throttle 0.5"));
        policy.nextCheckNanos = 2 * SECOND;
        policy.afterRound.add(Decision.CONTINUE);
        medium.roundSent();
        assertEquals(2 * SECOND, medium.timers.get(CourseTimer.THROTTLE_CHECK));
        policy.afterRound.add(Decision.converged(""));
        medium.roundSent();
        assertNull(medium.timers.get(CourseTimer.THROTTLE_CHECK));
    }

    @Test
    void theGuestIsWatchedBeforeTheFirstRoundWhereTheSelectionWantsIt() {
        policy.measureNanos = SECOND;
        start();
        assertFalse(medium.calls.contains("explore"));
        medium.ring(CourseTimer.LOG_SAMPLE);
        assertEquals(List.of("wait for LOG_SAMPLE", "readLog", "explore", "send"), medium.calls.subList(2, 6));
    }

    @Test
    void postcopyEndsWhenNothingIsMissing() {
        runInPostcopy(GuestProtection.NONE);
        assertTrue(course.isAtDestination());
        assertEquals(List.of("stop", "readLog", "leaveSource for POSTCOPY", "rest", "wait for SWITCH", "resume",
                "beginPostcopy"), medium.calls.subList(4, medium.calls.size()));
        assertEquals("POSTCOPY 2", triggers.get(triggers.size() - 1));
        clock.advanceTo(clock.nowNanos() + SECOND);
        course.postcopyDone();
        assertEquals(Outcome.COMPLETED, result().outcome());
        assertEquals("Moves.", result().reason());
        assertEquals(2 * LATENCY, result().downtimeNanos());
    }

    private void runInPostcopy(GuestProtection protection) {
        policy.afterRound.add(Decision.postcopy("Moves."));
        open(DiskCourse.SHARED, protection);
        course.start();
        medium.roundSent();
        medium.ring(CourseTimer.SWITCH);
        medium.dirty = 5;
    }

    @Test
    void theTimeOutDoesNotTakeAGuestBackThatRunsAtTheDestination() {
        runInPostcopy(GuestProtection.NONE);
        medium.ring(CourseTimer.TIMEOUT);
        assertFalse(course.isEnded());
    }

    @Test
    void theMemoryGoesOnWhileTheDiskIsNotReady() {
        SlowDisk disk = new SlowDisk();
        policy.afterRound.add(Decision.converged(""));
        open(disk, GuestProtection.NONE);
        course.start();
        medium.calls.clear();
        medium.roundSent();
        assertEquals(List.of("rest"), medium.calls);
        disk.becomeReady();
        assertEquals(List.of("rest", "readLog", "send"), medium.calls);
        policy.afterRound.add(Decision.converged(""));
        medium.roundSent();
        assertEquals(Phase.STOP_AND_COPY, course.phase());
    }

    @Test
    void aTimeOutNamesTheDiskThatIsNotReady() {
        open(new SlowDisk(), GuestProtection.NONE);
        course.start();
        medium.ring(CourseTimer.TIMEOUT);
        assertEquals("The time-out passed in phase precopy, round 1. The disk isn't there.", result().reason());
    }

    @Test
    void whoGivesUpTheRunWaitsForNoLog() {
        start();
        medium.calls.clear();
        course.cancel();
        assertEquals("abandon", medium.calls.get(0));
        assertEquals(Outcome.CANCELLED, result().outcome());
        assertEquals("The run was cancelled.", result().reason());
        assertEquals(1, result().rounds().size());
    }

    @Test
    void oneThatNeverStartedEndsWithoutAPhase() {
        open();
        course.cancel();
        assertEquals(List.of("MigrationEnded"), told());
        assertEquals(0, result().rounds().size());
        assertEquals(0, result().totalNanos());
    }

    @Test
    void oneThatStandsStillForEverFails() {
        open();
        course.stall();
        assertFalse(course.isEnded(), "it may still start");
        course.start();
        course.pathChanged(PathState.DOWN_FOREVER);
        course.stall();
        assertEquals(Outcome.FAILED, result().outcome());
        assertTrue(result().reason().contains("stands still for ever in phase precopy, round 1"), result().reason());
    }

    @Test
    void oneThatIsNotOverByTheEndOfTimeIsGivenUp() {
        start();
        course.stall();
        assertEquals(Outcome.NOT_CONVERGED, result().outcome());
        assertTrue(result().reason().contains("that a run can last, in phase precopy, round 1"), result().reason());
    }

    @Test
    void aLostHostTakesTheGuestAlongOrNot() {
        start();
        course.strike(FaultSpec.Kind.DESTINATION_LOST);
        assertEquals("The destination was lost; the guest runs at the source.", result().reason());
        assertFalse(result().ending().lostVm());
        start();
        course.strike(FaultSpec.Kind.SOURCE_LOST);
        assertTrue(result().ending().lostVm());
        start();
        course.strike(FaultSpec.Kind.CANCEL);
        assertEquals(Outcome.CANCELLED, result().outcome());
    }

    @Test
    void aLostHostTakesAGuestInPostcopyAlong() {
        runInPostcopy(GuestProtection.NONE);
        course.strike(FaultSpec.Kind.CANCEL);
        assertFalse(course.isEnded(), "it can't go back");
        course.strike(FaultSpec.Kind.SOURCE_LOST);
        assertTrue(result().ending().lostVm());
        assertTrue(result().reason().startsWith("The source was lost while"), result().reason());
    }

    @Test
    void theLastPageHasLeftTheSourceThatIsLost() {
        runInPostcopy(GuestProtection.NONE);
        medium.dirty = 0;
        course.strike(FaultSpec.Kind.SOURCE_LOST);
        assertFalse(course.isEnded());
    }

    @Test
    void aConnectionThatBreaksBeforeTheSwitchFailsIt() {
        start();
        course.pathChanged(PathState.DOWN);
        course.pathChanged(PathState.CARRIES);
        assertNull(medium.timers.get(CourseTimer.BREAK), "it came back in time");
        course.pathChanged(PathState.DOWN);
        medium.ring(CourseTimer.BREAK);
        assertEquals("The connection broke in phase precopy; the guest runs at the source.", result().reason());
    }

    @Test
    void aSwitchWaitsForThePath() {
        policy.afterRound.add(Decision.converged(""));
        start();
        medium.roundSent();
        medium.roundSent();
        course.pathChanged(PathState.DOWN);
        medium.ring(CourseTimer.SWITCH);
        assertFalse(course.isEnded());
        course.pathChanged(PathState.CARRIES);
        medium.ring(CourseTimer.SWITCH);
        assertEquals(Outcome.COMPLETED, result().outcome());
    }

    @Test
    void aBrokenPostcopyIsRecovered() {
        policy.connection = new ConnectionRules(SECOND, 2 * SECOND);
        runInPostcopy(GuestProtection.NONE);
        medium.calls.clear();
        course.pathChanged(PathState.DOWN);
        medium.ring(CourseTimer.BREAK);
        course.pathChanged(PathState.CARRIES);
        medium.ring(CourseTimer.RECOVERY);
        assertEquals(List.of("wait for BREAK", "disconnect", "wait for RECOVERY", "reconnect"), medium.calls);
        course.postcopyDone();
        assertEquals(Outcome.COMPLETED, result().outcome());
    }

    @Test
    void aBrokenPostcopyFailsAtTheTimeOutOrWhereNobodyRecoversIt() {
        policy.connection = new ConnectionRules(SECOND, 100 * SECOND);
        runInPostcopy(GuestProtection.NONE);
        course.pathChanged(PathState.DOWN);
        medium.ring(CourseTimer.BREAK);
        medium.ring(CourseTimer.TIMEOUT);
        assertEquals(Outcome.FAILED, result().outcome());
        assertTrue(result().reason().startsWith("The time-out passed in phase postcopy"), result().reason());
    }

    @Test
    void aPostcopyWhosePathStaysDownFailsWhenTheConnectionBreaks() {
        policy.connection = new ConnectionRules(SECOND, 2 * SECOND);
        runInPostcopy(GuestProtection.NONE);
        course.pathChanged(PathState.DOWN_FOREVER);
        medium.ring(CourseTimer.BREAK);
        assertTrue(result().reason().contains("nobody recovers it"), result().reason());
    }

    @Test
    void aProtectionAnswersInPlaceOfTheCourse() {
        List<String> answers = new ArrayList<>();
        FailureAnswers failures = new FailureAnswers() {

            @Override
            public boolean answersLoss(FaultSpec.Kind kind) {
                return answers.add(kind.name());
            }

            @Override
            public boolean answersBreaks() {
                return true;
            }

            @Override
            public void connectionBroke() {
                answers.add("broke");
            }

            @Override
            public void takeOver() {
                answers.add("takes over");
            }
        };
        GuestProtection protection = new GuestProtection() {

            @Override
            public FailureAnswers failures() {
                return failures;
            }

            @Override
            public String note() {
                return " It was saved.";
            }

            @Override
            public long stoppedNanos() {
                return 77;
            }
        };
        runInPostcopy(protection);
        course.strike(FaultSpec.Kind.SOURCE_LOST);
        course.pathChanged(PathState.DOWN);
        medium.ring(CourseTimer.BREAK);
        medium.ring(CourseTimer.TIMEOUT);
        assertEquals(List.of("SOURCE_LOST", "broke", "takes over"), answers);
        course.postcopyDone();
        assertEquals("Moves. It was saved.", result().reason());
        assertEquals(2 * LATENCY + 77, result().downtimeNanos());
    }
}
