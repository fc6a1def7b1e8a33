package org.migworkbench.analysis.result;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Replaces a file's content in one step: after a crash at any moment the file has its old content or the new one. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /**
     * Writes a file.
     *
     * @param file the file, in a folder that exists
     * @param text its new content
     * @throws IOException if that fails; the old file is then as it was
     */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file.
     *
     * @param file    the file, in a folder that exists
     * @param content its new content
     * @throws IOException if that fails; the old file is then as it was
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path next = Temporaries.beside(file);
        try {
            writeAndForce(next, content);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
        forceFolder(file.toAbsolutePath().getParent());
    }

    /** Writes a new file and waits until it is on disk. */
    static void writeAndForce(Path file, String text) throws IOException {
        writeAndForce(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void writeAndForce(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Forces the names in a folder to disk; Windows can't and need not. */
    static void forceFolder(Path folder) throws IOException {
        if (!isWindows()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
