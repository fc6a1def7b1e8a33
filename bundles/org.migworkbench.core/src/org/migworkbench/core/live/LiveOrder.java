package org.migworkbench.core.live;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that a person does to a migration that goes on. A backend translates it into its monitor's commands.
 *
 * @param action what
 * @param value bytes a second of a bandwidth or nanoseconds of a downtime, above 0; else 0
 * @param place where the destination of a recovery is to listen; empty for an address like the one before
 */
public record LiveOrder(LiveAction action, long value, Optional<String> place) {

    /** Checks that nothing is missing. */
    public LiveOrder {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(place, "place");
    }

    /**
     * An order that needs no value.
     *
     * @param action what
     * @return the order
     */
    public static LiveOrder of(LiveAction action) {
        return of(action, 0);
    }

    /**
     * An order with a number.
     *
     * @param action what
     * @param value bytes a second of a bandwidth or nanoseconds of a downtime, above 0; else 0
     * @return the order
     */
    public static LiveOrder of(LiveAction action, long value) {
        return new LiveOrder(action, value, Optional.empty());
    }

    /**
     * Goes on with a post-copy that was interrupted.
     *
     * @param place where the destination is to listen; empty for an address like the one before
     * @return the order
     */
    public static LiveOrder recovery(Optional<String> place) {
        return new LiveOrder(LiveAction.RECOVER, 0, place);
    }
}
