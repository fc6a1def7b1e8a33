package org.migworkbench.cli.live;

import java.io.PrintWriter;
import java.util.Optional;
import org.migworkbench.core.live.LiveVm;
import org.migworkbench.engine.event.ConnectionChanged;
import org.migworkbench.engine.event.PauseChanged;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.quantities.Quantity;

/** Prints what happens in a live migration when it happens. */
final class LiveProgress implements RunObserver {

    private final PrintWriter out;

    /** Prints to a writer; to nothing where it is null. */
    LiveProgress(PrintWriter out) {
        this.out = out;
    }

    void begin(LiveVm vm) {
        if (out != null) {
            out.print("Migrating '" + vm.name() + "' from " + vm.source() + " to " + vm.destination() + "\n");
            out.flush();
        }
    }

    @Override
    public void on(SimEvent event) {
        if (out == null) {
            return;
        }
        text(event).ifPresent(text -> {
            out.printf("%10s  %s%n", Quantity.formatNanos(event.timeNanos()), text);
            out.flush();
        });
    }

    /** What an event means; empty for those that people do not follow. */
    private static Optional<String> text(SimEvent event) {
        if (event instanceof RoundEnded ended) {
            return Optional.of(round(ended.stats()));
        }
        if (event instanceof PauseChanged pause) {
            return Optional.of(pause.paused() ? "guest stopped" : "guest runs");
        }
        if (event instanceof ConnectionChanged connection) {
            return Optional.of(connection.connected() ? "connection made again" : "connection lost");
        }
        return Optional.empty();
    }

    private static String round(RoundStats round) {
        return "round " + round.round() + " (" + round.phase().id() + "): "
                + Quantity.formatBytes(round.traffic().bytesSent())
                + " sent at " + Quantity.formatBytesPerSecond(round.traffic().bandwidthBytesPerSecond()) + ", "
                + round.guest().pagesDirtied() + " pages dirtied, "
                + Quantity.formatBytes(round.traffic().remainingBytes()) + " left"
                + (round.guest().throttle() > 0 ? ", throttled " + Math.round(100 * round.guest().throttle()) + " %"
                        : "");
    }
}
