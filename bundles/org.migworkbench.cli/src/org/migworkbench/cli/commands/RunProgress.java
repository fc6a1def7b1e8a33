package org.migworkbench.cli.commands;

import java.util.Locale;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.quantities.Quantity;

/** Tells on a terminal how far a run is: the round that ended last, when that was, and what was left. */
final class RunProgress implements RunControl, RunObserver {

    private final TerminalLine line;
    private RoundEnded last;

    RunProgress(TerminalLine line) {
        this.line = line;
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void on(SimEvent event) {
        if (event instanceof RoundEnded ended) {
            last = ended;
        }
    }

    @Override
    public void progress(double fraction, String phaseId) {
        if (line.isDue()) {
            line.show(text(fraction));
        }
    }

    private String text(double fraction) {
        String share = "running, about " + Math.round(100 * Math.max(0, Math.min(1, fraction))) + " %";
        if (last == null) {
            return share;
        }
        long left = last.stats().traffic().remainingBytes();
        return share + String.format(Locale.ROOT, ", %s: round %,d after %s", last.vm(), last.stats().round(),
                Quantity.formatNanos(last.timeNanos()))
                + (left == RoundStats.UNKNOWN ? "" : ", " + Quantity.formatBytes(left) + " left");
    }
}
