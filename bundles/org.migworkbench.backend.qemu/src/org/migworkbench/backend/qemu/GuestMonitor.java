package org.migworkbench.backend.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.migworkbench.backend.qemu.guest.GuestConsole.Beat;
import org.migworkbench.backend.qemu.guest.GuestConsole;
import org.migworkbench.backend.qemu.guest.GuestWatch;
import org.migworkbench.core.live.GuestBeat;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.engine.result.Outcome;

/** Hears the demonstration guest on both sides of one migration. */
final class GuestMonitor {

    private static final long CHECK_LIMIT_NANOS = 20_000_000_000L;
    /** A computer that is busy with other things may keep a guest waiting for seconds. */
    private static final long SILENCE_NANOS = 10_000_000_000L;
    private static final long STEP_MILLIS = 10;

    private final QemuPair pair;
    private final boolean expected;
    private final int heardThere;
    private final long lostBefore;

    /** From now on, before the migration. */
    GuestMonitor(QemuPair pair, boolean expected) {
        this.pair = pair;
        this.expected = expected;
        heardThere = beats(pair.destination().flatMap(QemuEnd::console)).size();
        lostBefore = pair.source().console().flatMap(GuestConsole::last).map(Beat::lost).orElse(0L);
    }

    /** The latest beat on either side. */
    static Optional<GuestBeat> latest(QemuPair pair) {
        Optional<Beat> here = pair.source().console().flatMap(GuestConsole::last);
        Optional<Beat> there = pair.destination().flatMap(QemuEnd::console).flatMap(GuestConsole::last);
        boolean arrived = there.isPresent()
                && (here.isEmpty() || there.get().nanos() - here.get().nanos() > 0);
        return (arrived ? there : here).map(beat -> new GuestBeat(beat.number(), System.nanoTime() - beat.nanos(),
                beat.lost(), beat.checks(), arrived));
    }

    private static List<Beat> beats(Optional<GuestConsole> console) {
        return console.map(GuestConsole::beats).orElse(List.of());
    }

    /**
     * After the migration: waits until the guest has checked all of its memory once more, where it lives.
     *
     * @return what it says; empty for a guest that says nothing
     */
    Optional<GuestReport> after(long startNanos, long endNanos) {
        if (!expected) {
            return Optional.empty();
        }
        boolean there = pair.runsAtDestination();
        Optional<GuestConsole> home = there ? pair.destination().flatMap(QemuEnd::console) : pair.source().console();
        boolean alive = awaitCheck(home);
        List<Beat> source = beats(pair.source().console());
        List<Beat> destination = beats(pair.destination().flatMap(QemuEnd::console));
        return Optional.of(new GuestWatch(startNanos, endNanos).report(source,
                destination.subList(Math.min(heardThere, destination.size()), destination.size()), lostBefore, alive));
    }

    /** Two ends of the guest's check of all pages lie one whole check apart. */
    private static boolean awaitCheck(Optional<GuestConsole> console) {
        long start = System.nanoTime();
        long first = -1;
        while (console.isPresent() && System.nanoTime() - start < CHECK_LIMIT_NANOS) {
            Optional<Beat> beat = console.get().last().filter(one -> one.nanos() > start);
            if (beat.isEmpty() && System.nanoTime() - start > SILENCE_NANOS) {
                return false;
            }
            if (beat.isPresent() && first < 0) {
                first = beat.get().checks();
            }
            if (beat.isPresent() && beat.get().checks() > first + 1) {
                return true;
            }
            pause();
        }
        return console.flatMap(GuestConsole::last).filter(one -> System.nanoTime() - one.nanos() < SILENCE_NANOS)
                .isPresent();
    }

    /** What became of a guest that took harm, each one full sentence. */
    static List<String> harm(GuestReport guest, Outcome outcome) {
        List<String> harm = new ArrayList<>();
        if (guest.lostPages() > 0) {
            harm.add("The guest found " + guest.lostPages()
                    + " lost pages: its memory was corrupted in the migration, although QEMU says " + outcome.id()
                    + '.');
        }
        if (!guest.alive() && outcome == Outcome.COMPLETED) {
            harm.add("The guest is silent: it doesn't run any more, although QEMU says that the migration completed.");
        }
        return harm;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
