package org.migworkbench.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process of the command line's product, started as the script {@code workbench} starts it but on its own data. */
final class ProductProcess {

    private static final long LONGEST_SECONDS = 120;

    /**
     * What came of a process.
     *
     * @param exitCode its exit code
     * @param out      standard output
     * @param err      standard error
     * @param millis   from start to end
     */
    record Ended(int exitCode, byte[] out, String err, long millis) {

        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    private final Path configuration;
    private final List<String> javaFlags = new ArrayList<>();
    private final Map<String, String> environment;

    /**
     * Prepares processes.
     *
     * @param configuration an empty folder
     * @param environment   what the process sees in its environment besides PATH and HOME
     * @param javaFlags     options of the Java machine
     */
    ProductProcess(Path configuration, Map<String, String> environment, String... javaFlags) throws IOException {
        this.configuration = configuration;
        this.environment = environment;
        this.javaFlags.addAll(List.of(javaFlags));
        Files.copy(product().resolve("configuration/config.ini"), configuration.resolve("config.ini"));
    }

    /** The folder of this machine's product. */
    static Path product() {
        Path product = Path.of(System.getProperty("headless.folder"));
        assertTrue(Files.isDirectory(product), () -> product + " is missing: the product was not built");
        return product;
    }

    private static Path launcher() throws IOException {
        try (Stream<Path> plugins = Files.list(product().resolve("plugins"))) {
            return plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow();
        }
    }

    Ended run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(javaFlags);
        command.addAll(List.of("-jar", launcher().toString(), "-configuration", configuration.toString(), "-data",
                "@none"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().retainAll(List.of("PATH", "HOME", "SystemRoot"));
        builder.environment().putAll(environment);
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Not ended after " + LONGEST_SECONDS + " s: " + command);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return new Ended(process.exitValue(), Files.readAllBytes(out), Files.readString(err), millis);
    }
}
