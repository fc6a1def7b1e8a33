package org.migworkbench.core.live;

import java.nio.file.Path;
import java.util.Optional;

/** Opens sessions on real virtual machines. A service; asking it starts nothing. */
public interface LiveBackend {

    /**
     * Names this backend in files and preferences.
     *
     * @return the id, as policies name the backend that can carry them out
     */
    String id();

    /**
     * What forms say of it.
     *
     * @return names and notations in its own words
     */
    LiveHints hints();

    /**
     * Whether machines can be started on this computer.
     *
     * @return empty if they can; otherwise one sentence that says what is missing and how to install it
     */
    Optional<String> missing();

    /**
     * Starts a pair of virtual machines on this computer, with the demonstration guest in the first. They are the
     * session's own and end with it.
     *
     * @param guest what the guest does
     * @param settings where files go and how the session behaves
     * @return the session
     * @throws LiveException if the machines don't start
     */
    LiveSession demo(DemoGuest guest, LiveSettings settings) throws LiveException;

    /**
     * Starts a pair of virtual machines on this computer as a profile says. They are the session's own; whether they end
     * with it is a setting.
     *
     * @param profile file of the profile
     * @param settings where files go and how the session behaves
     * @return the session
     * @throws LiveException if the profile is wrong or the machines don't start
     */
    LiveSession launch(Path profile, LiveSettings settings) throws LiveException;

    /**
     * Connects to machines that run already. Nothing is changed in them by that, and they go on when the session is
     * closed.
     *
     * @param ends where they are
     * @param settings where files go and how the session behaves
     * @return the session; if a migration is under way there, running it follows that one
     * @throws LiveException if one can't be reached
     */
    LiveSession attach(LiveEnds ends, LiveSettings settings) throws LiveException;
}
