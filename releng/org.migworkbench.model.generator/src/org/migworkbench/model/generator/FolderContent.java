package org.migworkbench.model.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder, as a value that can be compared. */
final class FolderContent {

    private FolderContent() {
    }

    /**
     * Reads all files below a folder.
     *
     * @param folder the folder
     * @return the text of each file by its path relative to the folder, with {@code /} between the names
     * @throws IOException if a file can't be read
     */
    static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                content.put(name, Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return content;
    }

    /**
     * Deletes a folder with all that it holds; does nothing if there is none.
     *
     * @param folder the folder
     * @throws IOException if something can't be deleted
     */
    static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    /**
     * Deletes the files below a folder whose names end differently.
     *
     * @param folder the folder
     * @param ending how the names of the files that stay end
     * @throws IOException if a file can't be deleted
     */
    static void keepOnly(Path folder, String ending) throws IOException {
        List<Path> others;
        try (Stream<Path> files = Files.walk(folder)) {
            others = files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(ending)).toList();
        }
        for (Path file : others) {
            Files.delete(file);
        }
    }
}
