package org.migworkbench.core.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a live migration leaves besides its result.
 *
 * @param whereabouts where the guest is now, one full sentence, as both monitors say
 * @param notes what was remarkable, each one full sentence: passes that were too short to be told apart, late samples,
 * lost connections
 * @param guest what the guest itself found; empty for guests that don't tell
 * @param recording the recording of the run; empty where none could be written
 * @param log each command sent and each answer
 */
public record LiveReport(String whereabouts, List<String> notes, Optional<GuestReport> guest, Optional<Path> recording,
        Optional<Path> log) {

    /** Copies the list. */
    public LiveReport {
        Objects.requireNonNull(whereabouts, "whereabouts");
        notes = List.copyOf(notes);
        Objects.requireNonNull(guest, "guest");
        Objects.requireNonNull(recording, "recording");
        Objects.requireNonNull(log, "log");
    }
}
