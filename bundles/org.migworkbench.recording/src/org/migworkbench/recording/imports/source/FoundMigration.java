package org.migworkbench.recording.imports.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.migworkbench.recording.Recording;

/**
 * A migration that was found in a file.
 *
 * @param recording what was recorded; without a name of its own where its request's name is blank
 * @param notes     what isn't known, was assumed, or is in the file and isn't used: a sentence each
 */
public record FoundMigration(Recording recording, List<String> notes) {

    /** Copies the list. */
    public FoundMigration {
        Objects.requireNonNull(recording, "recording");
        notes = List.copyOf(notes);
    }

    /**
     * A migration of which there is nothing more to say.
     *
     * @param recording what was recorded
     * @return it, without a note
     */
    public static FoundMigration of(Recording recording) {
        return new FoundMigration(recording, List.of());
    }

    /**
     * The same with more to be told of it.
     *
     * @param more further notes
     * @return a copy
     */
    public FoundMigration noted(Collection<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return new FoundMigration(recording, all);
    }

    /**
     * The same under another name.
     *
     * @param name the name
     * @return a copy
     */
    public FoundMigration named(String name) {
        return new FoundMigration(new Recording(recording.request().named(name), recording.dirtyRates(),
                recording.samples(), recording.events(), recording.outcome()), notes);
    }
}
