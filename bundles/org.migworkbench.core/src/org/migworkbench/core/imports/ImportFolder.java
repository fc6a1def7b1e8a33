package org.migworkbench.core.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.migworkbench.analysis.result.AtomicFile;
import org.migworkbench.analysis.result.FileName;
import org.migworkbench.analysis.result.ResultFiles;
import org.migworkbench.analysis.result.ResultLayout;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.model.io.ModelFiles;
import org.migworkbench.recording.RecordedResult;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingWriter;

/**
 * Where imported recordings go: for each {@code NAME.recording.jsonl}, a folder {@code NAME} with its result, and
 * {@code NAME.migration} where a guest was fitted to it. Each file, and each folder of a result, is written completely or not
 * at all.
 */
public final class ImportFolder {

    private final Path folder;
    private final DocumentService documents;
    private final boolean keepOld;
    private final Set<String> taken = new HashSet<>();
    /** For each name the number that was not tried yet. */
    private final Map<String, Integer> next = new HashMap<>();

    private ImportFolder(Path folder, DocumentService documents, boolean keepOld) {
        this.folder = Objects.requireNonNull(folder, "folder").toAbsolutePath();
        this.documents = Objects.requireNonNull(documents, "documents");
        this.keepOld = keepOld;
    }

    /**
     * A folder whose older files of the same names give way.
     *
     * @param folder    the folder, made if there is none
     * @param documents writes scenarios
     * @return the folder
     */
    public static ImportFolder replacing(Path folder, DocumentService documents) {
        return new ImportFolder(folder, documents, false);
    }

    /**
     * A folder in which nothing is overwritten: what is new gets a name that is free.
     *
     * @param folder    the folder, made if there is none
     * @param documents writes scenarios
     * @return the folder
     */
    public static ImportFolder keeping(Path folder, DocumentService documents) {
        return new ImportFolder(folder, documents, true);
    }

    /**
     * Writes a recording with its result, and the scenario if there is one.
     *
     * @param imported the recording and what was fitted to it
     * @return the scenario's file; empty without a calibration
     * @throws IOException if the folder can't be written
     */
    public Optional<Path> write(ImportedRecording imported) throws IOException {
        Recording recording = imported.recording();
        Files.createDirectories(folder);
        if (taken.isEmpty()) {
            ResultFiles.clearLeftovers(folder, 1);
        }
        String name = free(recording.request().name());
        AtomicFile.write(folder.resolve(ResultLayout.recording(name)), RecordingWriter.text(recording));
        ResultFiles.write(RecordedResult.of(recording), folder.resolve(name));
        return save(imported, name);
    }

    /**
     * Writes the scenario alone, for a recording that is kept already.
     *
     * @param imported the recording and what was fitted to it
     * @return the scenario's file; empty without a calibration
     * @throws IOException if the folder can't be written
     */
    public Optional<Path> writeScenario(ImportedRecording imported) throws IOException {
        Files.createDirectories(folder);
        return imported.calibration().isEmpty() ? Optional.empty()
                : save(imported, free(imported.recording().request().name()));
    }

    private Optional<Path> save(ImportedRecording imported, String name) throws IOException {
        if (imported.calibration().isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.resolve(name + ResultLayout.DOCUMENT);
        ModelFiles.save(CalibratedScenario.of(imported.calibration().get(), imported.recording(),
                documents.catalogs().policies()), file);
        return Optional.of(file);
    }

    /** A name for files, of letters, digits and a few signs, that wasn't used in this import. */
    private String free(String name) {
        String readable = name.replaceAll("[^\\p{L}\\p{N} ._,-]", "-").strip().replaceAll("^[.]+", "_");
        String plain = FileName.of(readable.isEmpty() ? "recording" : readable);
        String free = plain;
        int number = next.getOrDefault(FileName.folded(plain), 2);
        while (keepOld && isThere(free) || !taken.add(FileName.folded(free))) {
            free = plain + " " + number++;
        }
        next.put(FileName.folded(plain), number);
        return free;
    }

    private boolean isThere(String name) {
        return Files.exists(folder.resolve(name)) || Files.exists(folder.resolve(ResultLayout.recording(name)))
                || Files.exists(folder.resolve(name + ResultLayout.DOCUMENT));
    }
}
