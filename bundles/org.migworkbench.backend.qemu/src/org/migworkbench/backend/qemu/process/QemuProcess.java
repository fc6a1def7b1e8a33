package org.migworkbench.backend.qemu.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.migworkbench.core.live.LiveException;

/** A QEMU that the workbench started, with its sockets and its log in a folder. Ended by its own handle only. */
public final class QemuProcess {

    private static final long END_SECONDS = 10;
    private static final long LARGEST_LOG = 1 << 20;

    private final String name;
    private final Path folder;
    private final Process process;

    private QemuProcess(String name, Path folder, Process process) {
        this.name = name;
        this.folder = folder;
        this.process = process;
    }

    /**
     * Starts a QEMU.
     *
     * @param profile how
     * @param name what this one is called, also in the names of its files
     * @param folder where its files go
     * @param incoming where it waits for a guest to come, {@code defer} if that is told later; empty for a start of its own
     * @return the process
     * @throws LiveException if it can't be started
     */
    public static QemuProcess start(QemuProfile profile, String name, Path folder, Optional<String> incoming)
            throws LiveException {
        List<String> command = new ArrayList<>(profile.command());
        command.addAll(List.of("-chardev", "socket,id=mwqmp,path=" + option(folder.resolve(name + ".qmp"))
                + ",server=on,wait=off", "-mon", "chardev=mwqmp,mode=control",
                "-chardev", "socket,id=mwbeat,path=" + option(folder.resolve(name + ".con")) + ",server=on,wait=off,"
                        + "logfile=" + option(folder.resolve(name + ".console")),
                "-device", "isa-debugcon,iobase=0xe9,chardev=mwbeat"));
        incoming.ifPresent(place -> command.addAll(List.of("-incoming", place)));
        Path log = folder.resolve(name + ".log");
        try {
            Files.writeString(log, String.join(" ", command) + '\n', StandardCharsets.UTF_8);
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(nothing())).start();
            return new QemuProcess(name, folder, process);
        } catch (IOException e) {
            throw new LiveException(profile.binary() + " can't be started: " + e.getMessage() + '.', e);
        }
    }

    private static File nothing() {
        return new File("/dev/null");
    }

    /** A path inside an option of QEMU, where a comma is doubled. */
    private static String option(Path path) {
        return path.toString().replace(",", ",,");
    }

    /**
     * What it is called.
     *
     * @return the name, also in the names of its files
     */
    public String name() {
        return name;
    }

    /**
     * Socket of its monitor.
     *
     * @return the path
     */
    public Path qmpSocket() {
        return folder.resolve(name + ".qmp");
    }

    /**
     * Socket of the console that the demonstration guest beats on.
     *
     * @return the path
     */
    public Path consoleSocket() {
        return folder.resolve(name + ".con");
    }

    /**
     * What it writes on standard error, after its command line.
     *
     * @return the file
     */
    public Path log() {
        return folder.resolve(name + ".log");
    }

    /**
     * Whether it goes on.
     *
     * @return whether it has not ended
     */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * What it said last.
     *
     * @param log its log
     * @return one line without the command; empty where it said nothing
     */
    public static Optional<String> lastWords(Path log) {
        try {
            if (!Files.isRegularFile(log) || Files.size(log) > LARGEST_LOG) {
                return Optional.empty();
            }
            List<String> words = new ArrayList<>();
            for (String line : new String(Files.readAllBytes(log), StandardCharsets.UTF_8).split("\n")) {
                if (line.matches("qemu-system-\\S*: .*") && !line.contains("terminating on signal")) {
                    words.add(line.replaceFirst("qemu-system-\\S*: ", "").strip());
                }
            }
            return words.isEmpty() ? Optional.empty()
                    : Optional.of(String.join("; ", words.subList(Math.max(0, words.size() - 3), words.size())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Ends it at once; the guest in it is gone. */
    public void end() {
        process.destroyForcibly();
        try {
            process.waitFor(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits a little for its own end.
     *
     * @param millis how long, in milliseconds
     * @return whether it has ended
     */
    public boolean awaitEnd(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
