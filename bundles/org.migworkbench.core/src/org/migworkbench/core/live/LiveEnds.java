package org.migworkbench.core.live;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where two running virtual machine monitors are.
 *
 * @param source control socket of the source: {@code unix:PATH}, {@code tcp:HOST:PORT}, or a path
 * @param destination control socket of the destination; empty where it can't be reached from here
 * @param uri where the memory goes, as the source is to call it: {@code unix:PATH} or {@code tcp:HOST:PORT}; empty for a
 * Unix domain socket beside the destination's control socket
 * @param destinationLog file with what the destination writes on standard error, where its reasons are found
 */
public record LiveEnds(String source, Optional<String> destination, Optional<String> uri,
        Optional<Path> destinationLog) {

    /**
     * Checks that there is somewhere to go.
     *
     * @throws IllegalArgumentException if there is neither a destination nor a URI
     */
    public LiveEnds {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(destinationLog, "destinationLog");
        if (destination.isEmpty() && uri.isEmpty()) {
            throw new IllegalArgumentException(
                    "A migration needs a destination: give its control socket, the URI that the memory goes to, or both.");
        }
    }
}
