package org.migworkbench.cli.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.migworkbench.core.live.AskedText;
import org.migworkbench.core.live.LiveAction;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.FailureText;

/** Gives a user's lines to the migration that goes on. */
final class LiveSteering {

    private static final String ALLOWED = "bandwidth RATE, downtime TIME, postcopy, pause, recover [URI], continue, cancel";

    private final LiveSession session;
    private final BufferedReader in;
    private final PrintWriter err;

    LiveSteering(LiveSession session, BufferedReader in, PrintWriter err) {
        this.session = session;
        this.in = in;
        this.err = err;
    }

    /** Reads lines on a thread of its own until there are no more. */
    void start() {
        Thread thread = new Thread(this::read, "steering");
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                tell(line.isBlank() ? "" : give(line.strip()));
            }
        } catch (IOException e) {
            err.print("Standard input can't be read any more: " + FailureText.of(e) + "\n");
        }
    }

    private void tell(String problem) {
        if (!problem.isEmpty()) {
            err.print(problem + "\n");
            err.flush();
        }
    }

    /** Gives one line; what was wrong with it, or nothing. */
    String give(String line) {
        try {
            Optional<LiveOrder> order = order(line);
            if (order.isEmpty()) {
                return "'" + Excerpt.of(line) + "' is not a command; allowed: " + ALLOWED;
            }
            session.give(order.get());
            return "";
        } catch (LiveException | IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static Optional<LiveOrder> order(String line) {
        String[] words = line.split("\\s+", 2);
        return order(words[0], words.length > 1 ? Optional.of(words[1].strip()) : Optional.empty());
    }

    private static Optional<LiveOrder> order(String word, Optional<String> argument) {
        return Optional.ofNullable(switch (word) {
            case "bandwidth" -> LiveOrder.of(LiveAction.BANDWIDTH,
                    Math.round(AskedText.bandwidth(argument.orElse(""))));
            case "downtime" -> LiveOrder.of(LiveAction.DOWNTIME,
                    AskedText.time("downtime limit", argument.orElse("")));
            case "postcopy" -> LiveOrder.of(LiveAction.POSTCOPY);
            case "pause" -> LiveOrder.of(LiveAction.PAUSE);
            case "recover" -> LiveOrder.recovery(argument);
            case "continue" -> LiveOrder.of(LiveAction.CONTINUE);
            case "cancel" -> LiveOrder.of(LiveAction.CANCEL);
            default -> null;
        });
    }
}
