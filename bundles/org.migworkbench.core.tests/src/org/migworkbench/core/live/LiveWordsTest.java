package org.migworkbench.core.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingSample;

/** What the window says of real migrations, and what it reads. */
class LiveWordsTest {

    private static final long MIB = 1L << 20;
    private static final long BEAT = 20_000_000;

    private static LiveMoment moment(LiveStatus status, Map<Counter, Double> values) {
        return new LiveMoment(status, Optional.of(new RecordingSample(1, "of the monitor", values)));
    }

    @ParameterizedTest
    @CsvSource({ "PRECOPY, BANDWIDTH DOWNTIME POSTCOPY CANCEL", "SETUP, BANDWIDTH DOWNTIME CANCEL",
            "AWAITING_SWITCHOVER, CONTINUE CANCEL", "SWITCHOVER, CANCEL", "POSTCOPY, PAUSE",
            "POSTCOPY_INTERRUPTED, RECOVER", "POSTCOPY_RECOVERY,", "CANCELLING,", "COMPLETED,", "CANCELLED,", "FAILED,",
            "UNKNOWN,", "OTHER," })
    void actionsAreThoseOfTheState(LiveStatus status, String expected) {
        Set<LiveAction> actions = EnumSet.noneOf(LiveAction.class);
        for (String name : expected == null ? new String[0] : expected.split(" ")) {
            actions.add(LiveAction.valueOf(name));
        }
        assertEquals(actions, LiveAction.allowed(status, true));
        actions.remove(LiveAction.POSTCOPY);
        assertEquals(actions, LiveAction.allowed(status, false));
    }

    @Test
    void passIsToldWithItsCounters() {
        LiveMoment moment = moment(LiveStatus.PRECOPY,
                Map.of(Counter.DIRTY_SYNC_COUNT, 3.0, Counter.REMAINING, 12.0 * MIB,
                        Counter.MBPS, 268.0, Counter.THROTTLE, 20.0, Counter.EXPECTED_DOWNTIME, 300.0));
        assertEquals("Pass 3: 12 MiB left, 268 Mbit/s, throttled 20.0 %, expected downtime 300 ms", moment.sentence());
        assertEquals("The first pass", moment(LiveStatus.PRECOPY, Map.of()).sentence());
        assertEquals("Nothing was heard of the migration yet", LiveMoment.NONE.sentence());
    }

    @Test
    void wordOfTheMonitorIsToldWhereThereIsNoOther() {
        assertEquals("The monitor says of the monitor", moment(LiveStatus.OTHER, Map.of()).sentence());
    }

    @Test
    void guestThatIsFasterThanTheLinkIsNamedWithWhatHelps() {
        Map<Counter, Double> faster = Map.of(Counter.DIRTY_SYNC_COUNT, 4.0, Counter.MBPS, 100.0,
                Counter.DIRTY_PAGES_RATE, 4000.0);
        String advice = moment(LiveStatus.PRECOPY, faster).advice(true).orElseThrow();
        assertTrue(advice.contains("131 Mbit/s") && advice.contains("Start post-copy"), advice);
        assertTrue(moment(LiveStatus.PRECOPY, faster).advice(false).orElseThrow().endsWith("more bandwidth helps."));
        Map<Counter, Double> slower = Map.of(Counter.DIRTY_SYNC_COUNT, 4.0, Counter.MBPS, 200.0,
                Counter.DIRTY_PAGES_RATE, 4000.0);
        assertEquals(Optional.empty(), moment(LiveStatus.PRECOPY, slower).advice(true));
    }

    @Test
    void brokenPostcopySaysWhatCanBeDone() {
        assertTrue(moment(LiveStatus.POSTCOPY_INTERRUPTED, Map.of()).advice(true).orElseThrow().startsWith("Recover"));
        assertTrue(moment(LiveStatus.POSTCOPY, Map.of()).advice(true).orElseThrow().contains("no way back"));
    }

    @Test
    void guestTellsOfBeatsChecksAndSilence() {
        assertEquals("The guest has not been heard yet.", GuestText.of(Optional.empty(), Optional.empty()));
        assertEquals("Guest beats: 42 at the source, 1 check of its pages, none lost.",
                GuestText.of(Optional.of(new GuestBeat(42, BEAT, 0, 1, false)), Optional.empty()));
        GuestReport check = new GuestReport(3, OptionalLong.of(3 * BEAT), BEAT, 0, 9, 0, 0, 0, true);
        assertEquals(
                "Guest silent for 2 s after beat 42 at the destination, 9 checks of its pages, 3 pages LOST;"
                        + " longest silence of the last migration 60 ms.",
                GuestText.of(Optional.of(new GuestBeat(42, 100 * BEAT, 3, 9, true)), Optional.of(check)));
    }

    @Test
    void usualGuestIsThatOfTheCommandLine() {
        assertEquals(DemoGuest.USUAL, DemoGuestText.USUAL.guest());
    }

    @Test
    void patternsAndContentsAreRead() {
        DemoGuest skewed = new DemoGuestText("64MiB", "8 MiB", "100", "skew:0.9:0.1", "words:2").guest();
        assertEquals(0.9, skewed.hotWrites());
        assertEquals(0.1, skewed.hotPages());
        assertEquals(new ContentSpec(ContentSpec.Kind.WORDS, 2), skewed.content());
        assertTrue(new DemoGuestText("64MiB", "8MiB", "100", "sweep", "constant").guest().sweep());
        assertTrue(new DemoGuestText("64MiB", "8MiB", "100", "sweep", "constant").guest().constant());
    }

    @ParameterizedTest
    @CsvSource({ "8 kB!, 8MiB, 1, uniform, random, memory", "64MiB, lots, 1, uniform, random, working set",
            "64MiB, 8MiB, often, uniform, random, write rate", "64MiB, 8MiB, 1, skew:2:1, random, pattern",
            "64MiB, 8MiB, 1, uniform, words:0, content", "64MiB, 8MiB, 1, uniform, words:513, content",
            "8MiB, 1MiB, 1, uniform, random, memory" })
    void wrongValueOfTheGuestIsNamed(String memory, String set, String rate, String pattern, String content,
            String named) {
        DemoGuestText text = new DemoGuestText(memory, set, rate, pattern, content);
        String message = assertThrows(IllegalArgumentException.class, text::guest).getMessage();
        assertTrue(message.contains("The " + named + " "), message);
    }

    @Test
    void blankLimitsAreLeftToThePolicy() {
        LiveScenario.Asked asked = new AskedText("qemu-postcopy:postcopyAfter=2", "", " ", "1h").asked(7);
        assertEquals(Double.POSITIVE_INFINITY, asked.bandwidthBytesPerSecond());
        assertEquals(0, asked.downtimeLimitNanos());
        assertEquals(7, asked.seed());
        assertEquals("qemu-postcopy:postcopyAfter=2", PolicyText.of(asked.policy()));
        assertEquals("qemu", PolicyText.of(PolicyText.parse("qemu")));
    }

    @Test
    void linkIsNeverSlowerThanTheLimit() {
        LiveScenario.Asked asked = new AskedText("qemu", "40Gbit/s", "30ms", "60s").asked(0);
        assertEquals(5e9, asked.bandwidthBytesPerSecond());
        assertEquals(5e9, asked.lineRateBytesPerSecond());
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "fast", "unlimited", "-1MiB/s" })
    void wrongBandwidthIsNamed(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> AskedText.bandwidth(text)).getMessage();
        assertTrue(message.startsWith("The bandwidth is '" + text + "'"), message);
    }

    @Test
    void wrongTimeIsNamed() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> new AskedText("qemu", "", "", "soon").asked(0)).getMessage();
        assertTrue(message.startsWith("The time-out is 'soon'"), message);
    }
}
