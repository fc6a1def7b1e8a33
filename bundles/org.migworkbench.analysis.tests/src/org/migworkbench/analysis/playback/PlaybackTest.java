package org.migworkbench.analysis.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.Results;
import org.migworkbench.analysis.playback.MigrationMoment.Stage;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;

class PlaybackTest {

    private static final long SECOND = 1_000_000_000L;

    private static PlaybackClock clock() {
        PlaybackClock clock = new PlaybackClock();
        clock.show(10 * SECOND, List.of(2 * SECOND, 5 * SECOND, 99 * SECOND));
        return clock;
    }

    private static MigrationCourse course() {
        return MigrationCourse.of(Results.migration(Outcome.COMPLETED, true), Results.vm());
    }

    @Test
    void itRunsAtItsSpeedAndStopsAtTheEnd() {
        PlaybackClock clock = clock();
        clock.setSpeed(4);
        clock.advance(SECOND);
        assertEquals(0, clock.positionNanos());

        clock.play();
        clock.advance(SECOND);
        assertEquals(4 * SECOND, clock.positionNanos());
        clock.advance(Long.MAX_VALUE);

        assertEquals(10 * SECOND, clock.positionNanos());
        assertFalse(clock.isPlaying());
        clock.play();
        assertEquals(0, clock.positionNanos());
        assertTrue(clock.isPlaying());
    }

    @Test
    void slowSpeedsLoseNothing() {
        PlaybackClock clock = clock();
        clock.setSpeed(PlaybackClock.SLOWEST / 10);
        assertEquals(PlaybackClock.SLOWEST, clock.speed());
        clock.play();
        for (int i = 0; i < 10_000; i++) {
            clock.advance(1);
        }
        assertEquals(10, clock.positionNanos(), 1);
    }

    @Test
    void stepsGoFromMarkToMarkAndStop() {
        PlaybackClock clock = clock();
        clock.play();
        clock.stepForward();
        assertFalse(clock.isPlaying());
        assertEquals(2 * SECOND, clock.positionNanos());
        clock.stepForward();
        clock.stepForward();
        clock.stepForward();
        assertEquals(10 * SECOND, clock.positionNanos());
        clock.seek(3 * SECOND);
        clock.stepBack();
        assertEquals(2 * SECOND, clock.positionNanos());
        clock.toStart();
        clock.stepBack();
        assertEquals(0, clock.positionNanos());
    }

    @Test
    void nothingToPlayDoesNotPlay() {
        PlaybackClock clock = clock();
        clock.seek(7 * SECOND);
        clock.play();
        clock.show(0, List.of());
        assertFalse(clock.isPlaying());
        assertEquals(0, clock.positionNanos());
        clock.play();
        assertFalse(clock.isPlaying());
    }

    @Test
    void listenersHearOfChangesAlone() {
        PlaybackClock clock = clock();
        AtomicInteger heard = new AtomicInteger();
        Runnable listener = heard::incrementAndGet;
        clock.addListener(listener);
        clock.seek(0);
        clock.pause();
        clock.setSpeed(1);
        clock.show(10 * SECOND, List.of(2 * SECOND, 5 * SECOND));
        assertEquals(0, heard.get());
        clock.seek(SECOND);
        clock.setSpeed(2);
        assertEquals(2, heard.get());
        clock.removeListener(listener);
        clock.seek(0);
        assertEquals(2, heard.get());
    }

    @Test
    void theLengthGivesARoundSpeed() {
        PlaybackClock clock = clock();
        clock.setLength(3);
        assertEquals(2, clock.speed());
        clock.show(3_600 * SECOND, List.of());
        clock.setLength(20);
        assertEquals(100, clock.speed(), 1e-9);
    }

    @Test
    void aMomentIsComputedFromTheRounds() {
        MigrationMoment half = course().at(10_000 * Results.MILLI);

        assertEquals(Stage.MOVING, half.stage());
        assertEquals(1, half.round());
        assertEquals(0.5, half.roundShare());
        assertEquals(OptionalLong.of((512 * Results.MIB + 60_000 * 4096L) / 2), half.remainingBytes());
        assertEquals(256 * Results.MIB, half.sentBytes());
        assertEquals(62.5e6, half.bandwidthBytesPerSecond());
        assertFalse(half.isPaused());
    }

    @Test
    void theGuestStandsStillInTheStopAndCopyAndNotAfterIt() {
        MigrationCourse course = course();
        MigrationMoment stopped = course.at(26_000 * Results.MILLI);
        MigrationMoment over = course.at(course.endNanos());

        assertTrue(stopped.isPaused());
        assertEquals(Phase.STOP_AND_COPY, stopped.phase());
        assertEquals(0, stopped.dirtyRateBytesPerSecond());
        assertEquals(Stage.ENDED, over.stage());
        assertFalse(over.isPaused());
        assertEquals(952 * Results.MIB, over.sentBytes());
        assertEquals(OptionalLong.of(0), over.remainingBytes());
        assertEquals(0, over.bandwidthBytesPerSecond());
    }

    @Test
    void beforeItBeginsNothingIsSentAndWhatIsNotKnownStaysUnknown() {
        assertEquals(Stage.WAITING, course().at(-1).stage());
        assertEquals(0, course().at(-1).sentBytes());
        MigrationCourse interrupted = MigrationCourse.soFar(Results.interrupted(), Results.vm());
        assertEquals(OptionalLong.empty(), interrupted.at(interrupted.endNanos()).remainingBytes());
        assertEquals(Stage.ENDED, MigrationCourse.soFar(List.of(), Results.vm()).at(0).stage());
    }
}
