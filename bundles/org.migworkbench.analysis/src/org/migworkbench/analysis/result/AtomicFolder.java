package org.migworkbench.analysis.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder that is replaced as a whole: the new one is written beside it, forced to disk and renamed. In between the old
 * one has the name {@code .<name>.previous}; {@link #recover()} puts it back if the machine stopped just there.
 */
final class AtomicFolder {

    private final Path folder;
    private final Path previous;
    private final List<String> names;

    /**
     * Names a folder.
     *
     * @param folder where it is or will be
     * @param names  the only files that it may hold
     */
    AtomicFolder(Path folder, List<String> names) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (absolute.getFileName() == null) {
            throw new IllegalArgumentException(folder + " can't be the folder of a result");
        }
        this.folder = absolute;
        this.previous = absolute.resolveSibling('.' + absolute.getFileName().toString() + ".previous");
        this.names = names;
    }

    /** Puts the old folder back if a replacement was interrupted, and clears what it left. */
    void recover() throws IOException {
        if (!Files.isDirectory(previous, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            delete(previous);
        } else {
            Files.move(previous, folder, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /**
     * Replaces the folder.
     *
     * @param texts the content of each file
     * @throws IOException if that isn't possible; the folder is then as it was
     */
    void replace(Map<String, String> texts) throws IOException {
        Files.createDirectories(folder.getParent());
        recover();
        requireOwn();
        Path next = Files.createDirectory(Temporaries.beside(folder));
        try {
            fill(next, texts);
            swap(next);
        } finally {
            delete(next);
        }
        AtomicFile.forceFolder(folder.getParent());
    }

    /**
     * Makes the folder, if there is none.
     *
     * @param texts the content of each file
     * @return false where there is something already, which is left alone
     * @throws IOException if it can't be made
     */
    boolean create(Map<String, String> texts) throws IOException {
        Files.createDirectories(folder.getParent());
        if (isTaken()) {
            return false;
        }
        Path next = Files.createDirectory(Temporaries.beside(folder));
        try {
            fill(next, texts);
            if (!moves(next)) {
                return false;
            }
        } finally {
            delete(next);
        }
        AtomicFile.forceFolder(folder.getParent());
        return true;
    }

    private boolean isTaken() {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || Files.exists(previous, LinkOption.NOFOLLOW_LINKS);
    }

    /** A folder with files in it is never replaced by a rename: of two programs, one fails. */
    private boolean moves(Path next) throws IOException {
        try {
            Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            if (isTaken()) {
                return false;
            }
            throw e;
        }
    }

    /** Removes the folder: once it has another name it is gone, also where the machine stops before it is empty. */
    void remove() throws IOException {
        requireOwnFiles();
        Path gone = Temporaries.beside(folder);
        Files.move(folder, gone, StandardCopyOption.ATOMIC_MOVE);
        delete(gone);
    }

    private static void fill(Path next, Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
            AtomicFile.writeAndForce(next.resolve(text.getKey()), text.getValue());
        }
        AtomicFile.forceFolder(next);
    }

    private void swap(Path next) throws IOException {
        boolean replaces = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            Files.move(folder, previous, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(previous, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        delete(previous);
    }

    /** Nothing but an older result or an empty folder may be replaced. */
    private void requireOwn() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(folder + " is a file, not a folder for results");
        }
        requireOwnFiles();
    }

    private void requireOwnFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (!names.contains(file.getFileName().toString())) {
                    throw new IOException(folder + " holds " + file.getFileName()
                            + ", which is no part of a result; choose another folder");
                }
            }
        }
    }

    private void delete(Path directory) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (String name : names) {
            Files.deleteIfExists(directory.resolve(name));
        }
        Files.delete(directory);
    }
}
