package org.migworkbench.model.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Replaces a file's content in one step: after a crash at any moment the file has its old content or the new one. */
final class SafeSave {

    private static final String ENDING = ".tmp";

    private SafeSave() {
    }

    /**
     * Writes a file.
     *
     * @param file the file; what a symbolic link leads to is replaced, not the link
     * @param content its new content
     * @throws IOException if that fails; the old file is then as it was and no temporary file is left
     */
    static void write(Path file, byte[] content) throws IOException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            requireWritable(target);
            replace(target, content);
        } catch (IOException e) {
            throw new IOException("Can't save " + file + ": " + reason(e) + ". What was there before is unchanged.", e);
        }
    }

    private static void requireWritable(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException("it is a folder");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
    }

    private static void replace(Path target, byte[] content) throws IOException {
        clearLeftovers(target);
        Path temporary = target.resolveSibling(prefix(target) + UUID.randomUUID() + ENDING);
        try {
            writeAndForce(temporary, content);
            keepPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(target.getParent());
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + ".";
    }

    /** Clears away what a program that was killed while it wrote this file has left; nobody writes for a day. */
    private static void clearLeftovers(Path target) throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
        try (DirectoryStream<Path> left = Files.newDirectoryStream(target.getParent(),
                path -> path.getFileName().toString().startsWith(prefix(target))
                        && path.getFileName().toString().endsWith(ENDING)
                        && Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).compareTo(old) < 0)) {
            for (Path path : left) {
                Files.deleteIfExists(path);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** Returns why the disk refused, in words for a person. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "the access is denied";
        }
        if (e instanceof NoSuchFileException) {
            return "the folder or file does not exist";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static void writeAndForce(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    /** Makes the rename itself durable, on systems where a folder can be opened. */
    private static void forceFolder(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
