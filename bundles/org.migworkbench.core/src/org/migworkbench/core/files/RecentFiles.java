package org.migworkbench.core.files;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The files that were open last, the last one first.
 *
 * @param paths their paths in the workspace, each once
 */
public record RecentFiles(List<String> paths) {

    /** How many are remembered. */
    public static final int MOST = 10;
    /** Nothing was opened yet. */
    public static final RecentFiles NONE = new RecentFiles(List.of());
    private static final String SEPARATOR = "\n";

    /** Keeps the first {@link #MOST}, each once. */
    public RecentFiles {
        Set<String> once = new LinkedHashSet<>(paths);
        once.removeIf(String::isBlank);
        paths = once.stream().limit(MOST).toList();
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @param text the text; empty for none
     * @return the files
     */
    public static RecentFiles of(String text) {
        return new RecentFiles(List.of(text.split(SEPARATOR)));
    }

    /**
     * The files as text.
     *
     * @return a line for each
     */
    public String text() {
        return String.join(SEPARATOR, paths);
    }

    /**
     * A file was opened.
     *
     * @param path its path, without line breaks; one with them isn't remembered
     * @return the files with this one first
     */
    public RecentFiles opened(String path) {
        List<String> next = new ArrayList<>();
        next.add(path.contains(SEPARATOR) ? "" : path);
        next.addAll(paths);
        return new RecentFiles(next);
    }

    /**
     * A file or folder was moved or renamed.
     *
     * @param from where it was
     * @param to where it is
     * @return the files with their new paths
     */
    public RecentFiles moved(String from, String to) {
        return new RecentFiles(paths.stream().map(path -> path.equals(from) || path.startsWith(from + "/")
                ? to + path.substring(from.length()) : path).toList());
    }
}
