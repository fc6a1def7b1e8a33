package org.migworkbench.core.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How a session behaves.
 *
 * @param folder where sockets, logs and recordings go; empty for a new folder in the system's temporary one
 * @param log file to which each command sent and each answer is written besides the folder's own; empty for none
 * @param poll time between two questions how the migration goes, 10 ms to 10 s
 * @param pausedPatience how long a post-copy that lost its connection is waited for before the run ends; 0: not at all
 * @param keep whether machines of a profile go on when the session is closed
 */
public record LiveSettings(Optional<Path> folder, Optional<Path> log, Duration poll, Duration pausedPatience,
        boolean keep) {

    private static final Duration USUAL_POLL = Duration.ofMillis(100);
    private static final Duration SHORTEST_POLL = Duration.ofMillis(10);
    private static final Duration LONGEST_POLL = Duration.ofSeconds(10);

    /** The usual: files in a temporary folder, ten questions a second, no patience, machines end with the session. */
    public static final LiveSettings USUAL = new LiveSettings(Optional.empty(), Optional.empty(), USUAL_POLL,
            Duration.ZERO, false);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a time is out of its range
     */
    public LiveSettings {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(log, "log");
        if (poll.compareTo(SHORTEST_POLL) < 0 || poll.compareTo(LONGEST_POLL) > 0 || pausedPatience.isNegative()) {
            throw new IllegalArgumentException("The time between two questions is " + poll.toMillis()
                    + " ms and the patience " + pausedPatience.toMillis()
                    + " ms; allowed is 10 ms to 10 s, and 0 or more.");
        }
    }

    /**
     * Another folder.
     *
     * @param path where files go
     * @return new settings
     */
    public LiveSettings in(Path path) {
        return new LiveSettings(Optional.of(path), log, poll, pausedPatience, keep);
    }

    /**
     * Another log.
     *
     * @param file where each command is written
     * @return new settings
     */
    public LiveSettings loggingTo(Path file) {
        return new LiveSettings(folder, Optional.of(file), poll, pausedPatience, keep);
    }

    /**
     * Another patience.
     *
     * @param patience how long a broken post-copy is waited for
     * @return new settings
     */
    public LiveSettings waiting(Duration patience) {
        return new LiveSettings(folder, log, poll, patience, keep);
    }

    /**
     * With or without keeping machines.
     *
     * @param wanted whether machines of a profile go on when the session is closed
     * @return new settings
     */
    public LiveSettings keeping(boolean wanted) {
        return new LiveSettings(folder, log, poll, pausedPatience, wanted);
    }
}
