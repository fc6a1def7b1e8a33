package org.migworkbench.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A product in its folder, started like {@code ./workbench} starts it. */
final class Product {

    private static final long TIMEOUT_SECONDS = 120;

    private final Path folder;

    private Product(Path folder) {
        this.folder = folder;
    }

    /** The product with the window. */
    static Product window() {
        return new Product(Path.of(System.getProperty("product.folder")));
    }

    /** The command line alone. */
    static Product headless() {
        return new Product(Path.of(System.getProperty("headless.folder")));
    }

    /** The symbolic names of the bundles in it. */
    List<String> bundles() {
        try (Stream<Path> files = Files.list(folder.resolve("plugins"))) {
            return files.map(file -> file.getFileName().toString().replaceAll("_\\d.*", "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs the command line to its end.
     *
     * @param workingFolder where relative file names begin
     * @param arguments what follows {@code ./workbench}
     * @return what it left
     */
    Output run(Path workingFolder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-jar", launcher().toString(), "-application", "org.migworkbench.cli.application",
                "-data", "@none"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("workbench", ".out");
        Path err = Files.createTempFile("workbench", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile())
                    .redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().remove("DISPLAY");
            builder.environment().remove("WAYLAND_DISPLAY");
            Process process = builder.start();
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("No end after " + TIMEOUT_SECONDS + " s: " + command);
            }
            return new Output(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private Path launcher() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("plugins"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow();
        }
    }

    /**
     * What a command left.
     *
     * @param status its exit status
     * @param out its standard output
     * @param err its standard error
     */
    record Output(int status, String out, String err) {
    }
}
