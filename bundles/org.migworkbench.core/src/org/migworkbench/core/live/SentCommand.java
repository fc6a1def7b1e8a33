package org.migworkbench.core.live;

import java.time.Instant;
import java.util.Objects;

/**
 * A command that was sent to a monitor.
 *
 * @param sent when
 * @param side which monitor, such as {@code source}
 * @param text the command with its arguments, as it was sent
 * @param question whether it only asks and changes nothing
 */
public record SentCommand(Instant sent, String side, String text, boolean question) {

    /** Checks that nothing is missing. */
    public SentCommand {
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(text, "text");
    }
}
