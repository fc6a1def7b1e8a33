package org.migworkbench.model.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.migworkbench.model.Document;
import org.migworkbench.model.io.DocumentFormat;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.model.io.ModelFiles;

/** Loads and saves documents in the format that the end of a file's name says: XMI or YAML. */
public final class DocumentFiles {

    /** How the names of files in XMI end. */
    public static final String XMI = ".migration";
    /** How the names of files in YAML end. */
    public static final String YAML = ".migration.yaml";

    private DocumentFiles() {
    }

    /**
     * How the names of documents end.
     *
     * @return the endings, the usual one first
     */
    public static List<String> endings() {
        return List.of(XMI, YAML);
    }

    /**
     * Tells whether a file holds a document in YAML.
     *
     * @param name the file's name
     * @return whether it ends so; any name that ends with .yaml or .yml does
     */
    public static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /**
     * Tells whether a file's name is that of a document.
     *
     * @param name the file's name
     * @return whether it has one of the endings
     */
    public static boolean isDocument(String name) {
        return endings().stream().anyMatch(name::endsWith);
    }

    /**
     * Takes the ending off a document's name.
     *
     * @param name the file's name
     * @return the name without its ending; as it is where it has none of them
     */
    public static String baseName(String name) {
        String ending = name.endsWith(YAML) ? YAML : name.endsWith(XMI) ? XMI : "";
        return name.substring(0, name.length() - ending.length());
    }

    /**
     * Loads a file.
     *
     * @param file the file
     * @return the document, or the problems that keep the file from being read; one that can't be opened is a problem
     */
    public static LoadResult load(Path file) {
        return isYaml(file.toString()) ? ModelFiles.load(file, new YamlText()) : ModelFiles.load(file);
    }

    /**
     * Saves a document in one step. A text that it was read from is brought in step, so that its comments stay.
     *
     * @param document the document
     * @param file     the file; it is created or replaced
     * @throws IOException if the document can't be written so that it can be read again, or the disk refuses; the old
     *         file is then as it was
     */
    public static void save(Document document, Path file) throws IOException {
        if (isYaml(file.toString())) {
            ModelFiles.save(document, file, new YamlText());
        } else {
            ModelFiles.save(document, file);
        }
    }

    /**
     * Returns what a saved file holds.
     *
     * @param document the document; not changed
     * @param name     the file's name
     * @return the file's content
     * @throws IOException if the document can't be written so that it can be read again
     */
    public static byte[] toBytes(Document document, String name) throws IOException {
        return isYaml(name) ? new YamlText().toBytes(document) : ModelFiles.toBytes(document);
    }

    /**
     * Saves a document in the format of another file so that nothing of it is lost, identities included.
     *
     * @param document the document
     * @param file     the file; it is created or replaced
     * @throws IOException as {@link #save}
     */
    public static void convert(Document document, Path file) throws IOException {
        ModelFiles.save(document, file, exact(file.toString()));
    }

    /**
     * Returns what a file holds that loses nothing of a document, identities included.
     *
     * @param document the document; not changed
     * @param name     the file's name
     * @return the file's content
     * @throws IOException if the document can't be written so that it can be read again
     */
    public static byte[] exactly(Document document, String name) throws IOException {
        return exact(name).toBytes(document);
    }

    private static DocumentFormat exact(String name) {
        return isYaml(name) ? YamlText.exact() : ModelFiles.xmi();
    }
}
