package org.migworkbench.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.migworkbench.model.Document;

/**
 * Loads and saves {@code .migration} files, inside OSGi and outside.
 *
 * <p>What is in a file is taken to be hostile: a file that is not a complete document of a known version gives
 * problems with their places and no document. Saving replaces the old file in one step or leaves it as it was.
 */
public final class ModelFiles {

    /** The version of the format that is written. */
    public static final int VERSION = 2;
    /** What an element's id may look like, for the end of a sentence. */
    public static final String ALLOWED_ID = Identity.ALLOWED;

    private ModelFiles() {
    }

    /**
     * Loads a file.
     *
     * @param file the file
     * @return the document, or the problems that keep the file from being read; one that can't be opened is a problem
     */
    public static LoadResult load(Path file) {
        return load(file, xmi());
    }

    /**
     * Loads a file of a format.
     *
     * @param file   the file
     * @param format how its text is read
     * @return the document, or the problems that keep the file from being read; one that can't be opened is a problem
     */
    public static LoadResult load(Path file, DocumentFormat format) {
        String name = file.toString();
        try {
            if (!Files.exists(file)) {
                return failed(name, "The file does not exist.");
            }
            return Files.isRegularFile(file) ? loadRegular(file, name, format) : failed(name, "It is not a file.");
        } catch (IOException e) {
            return failed(name, "The file can't be read: " + SafeSave.reason(e));
        }
    }

    private static LoadResult loadRegular(Path file, String name, DocumentFormat format) throws IOException {
        if (Files.size(file) > Limits.STANDARD.bytes()) {
            return failed(name, FileText.tooLarge(Limits.STANDARD, Files.size(file) + " bytes"));
        }
        try (InputStream content = Files.newInputStream(file)) {
            LoadResult loaded = load(content, name, format);
            loaded.document().ifPresent(document -> DocumentPlace.set(document, file));
            return loaded;
        }
    }

    /**
     * Loads a document from a stream, which stays open.
     *
     * @param content the content, read up to the limit of size
     * @param name what problems give as the file's name
     * @return the document, or the problems that keep it from being read
     */
    public static LoadResult load(InputStream content, String name) {
        return load(content, name, xmi());
    }

    /**
     * Loads a document of a format from a stream, which stays open.
     *
     * @param content the content, read up to the limit of size
     * @param name    what problems give as the file's name
     * @param format  how the text is read
     * @return the document, or the problems that keep it from being read
     */
    public static LoadResult load(InputStream content, String name, DocumentFormat format) {
        try {
            return format.read(new FileText(name, Limits.STANDARD).read(content), name);
        } catch (UnreadableException e) {
            return LoadResult.failed(e.problem());
        }
    }

    /**
     * Saves a document: writes a temporary file beside the file, forces it to the disk and renames it.
     *
     * @param document the document; only its {@link DocumentPlace} is changed
     * @param file the file; it is created or replaced
     * @throws IOException if the document can't be written so that it can be read again, or the disk refuses; the old
     *         file is then as it was
     */
    public static void save(Document document, Path file) throws IOException {
        save(document, file, xmi());
    }

    /**
     * Saves a document in a format, as {@link #save(Document, Path)} does.
     *
     * @param document the document; only its {@link DocumentPlace} is changed
     * @param file     the file; it is created or replaced
     * @param format   how its text is written
     * @throws IOException if the document can't be written so that it can be read again, or the disk refuses; the old
     *         file is then as it was
     */
    public static void save(Document document, Path file, DocumentFormat format) throws IOException {
        new Writability(document).check();
        byte[] content = format.toBytes(document);
        SafeSave.write(file, content);
        DocumentPlace.set(document, file);
    }

    /**
     * Returns what a saved file holds. Equal documents give equal bytes: UTF-8 text whose lines end with LF.
     *
     * @param document the document; not changed
     * @return the file's content
     * @throws IOException if the document can't be written so that it can be read again
     */
    public static byte[] toBytes(Document document) throws IOException {
        return new DocumentWriter(Limits.STANDARD, upgrades()).write(document);
    }

    /**
     * Tells whether a text can be the id of an element.
     *
     * @param text the text
     * @return whether it is what {@link #ALLOWED_ID} says
     */
    public static boolean isId(String text) {
        return Identity.isValid(text);
    }

    /**
     * The format of {@code .migration} files.
     *
     * @return XMI
     */
    public static DocumentFormat xmi() {
        return new DocumentFormat() {

            @Override
            public LoadResult read(String text, String name) {
                return new DocumentReader(name, Limits.STANDARD, upgrades()).read(text);
            }

            @Override
            public byte[] toBytes(Document document) throws IOException {
                return ModelFiles.toBytes(document);
            }
        };
    }

    private static FormatUpgrades upgrades() {
        return new FormatUpgrades(VERSION, List.of(new CustomPolicyUpgrade()));
    }

    private static LoadResult failed(String name, String message) {
        return LoadResult.failed(new ModelProblem(name, 0, 0, "", "", message));
    }
}
