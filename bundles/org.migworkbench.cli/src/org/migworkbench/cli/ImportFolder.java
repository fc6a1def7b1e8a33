package org.migworkbench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.migworkbench.analysis.ResultFiles;
import org.migworkbench.core.DocumentService;
import org.migworkbench.core.calibration.CalibratedScenario;
import org.migworkbench.core.calibration.Calibration;
import org.migworkbench.core.recording.RecordedResult;
import org.migworkbench.core.recording.Recording;
import org.migworkbench.core.recording.RecordingWriter;

/** Where imported recordings go. Each file, and each folder of a result, is written completely or not at all. */
final class ImportFolder {

    private static final int LONGEST_NAME = 100;

    private final String given;
    private final Path folder;
    private final DocumentService documents;
    private final Set<String> taken = new HashSet<>();

    ImportFolder(String given, DocumentService documents) {
        this.given = given;
        this.documents = documents;
        try {
            this.folder = Path.of(given).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new InputException("--out: '" + given + "' is not a path: " + e.getReason(), e);
        }
    }

    void write(Recording recording, Optional<Calibration> calibration) {
        String name = free(recording.request().name());
        try {
            Files.createDirectories(folder);
            replace(folder.resolve(name + ".recording.jsonl"), RecordingWriter.text(recording));
            ResultFiles.write(RecordedResult.of(recording), folder.resolve(name));
            if (calibration.isPresent()) {
                documents.save(CalibratedScenario.of(calibration.get(), recording),
                        folder.resolve(name + ".migration"));
            }
        } catch (IOException e) {
            throw new InputException("--out: '" + given + "' cannot be written: " + e.getMessage(), e);
        }
    }

    private static void replace(Path file, String text) throws IOException {
        Path next = Files.createTempFile(file.getParent(), ".import", ".tmp");
        try {
            Files.writeString(next, text, StandardCharsets.UTF_8);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** A name for files, of letters, digits and a few signs, that wasn't used in this import. */
    private String free(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N} ._,-]", "-").strip().replaceAll("^[.]+", "_");
        plain = plain.isEmpty() ? "recording" : plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip();
        String free = plain;
        for (int number = 2; !taken.add(free); number++) {
            free = plain + " " + number;
        }
        return free;
    }
}
