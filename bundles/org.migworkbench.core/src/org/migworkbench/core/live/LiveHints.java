package org.migworkbench.core.live;

import java.util.Objects;

/**
 * What forms say of a backend, in its own words.
 *
 * @param name its name for people, such as the program's
 * @param policy the policy that is meant where nothing else is said
 * @param example a policy with a parameter, as a person may write it
 * @param source how the monitor of the machine with the guest is named
 * @param destination how the monitor of the one that waits for the guest is named, and how that one is started
 */
public record LiveHints(String name, String policy, String example, String source, String destination) {

    /** Where there is no backend. */
    public static final LiveHints NONE = new LiveHints("A real machine", "", "", "", "");

    /** Checks that nothing is missing. */
    public LiveHints {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(destination, "destination");
    }
}
