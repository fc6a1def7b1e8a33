package org.migworkbench.backend.qemu.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * How to start a QEMU. In a file: one {@code name = value} a line, comments begin with {@code #}; {@code argument} may be
 * given any number of times, one word of QEMU's command line each.
 *
 * @param name name of the virtual machine
 * @param binary program or its path
 * @param machine machine type, with a version so that both sides have the same
 * @param memoryBytes memory of the guest
 * @param accelerator {@code tcg} or {@code kvm}, with options
 * @param cpu model of the processors
 * @param arguments further words of the command line, the same on both sides
 */
public record QemuProfile(String name, String binary, String machine, long memoryBytes, String accelerator, String cpu,
        List<String> arguments) {

    /** Machine type that QEMU 7.2 and all later ones know. */
    static final String MACHINE = "pc-i440fx-7.2";
    /** Emulation by software, with little memory for translated code. */
    static final String EMULATION = "tcg,tb-size=32";

    private static final long MOST_BYTES = 1 << 20;
    private static final String NAMES = "name, binary, machine, memory, accelerator, cpu, argument";

    /** Copies the list. */
    public QemuProfile {
        arguments = List.copyOf(arguments);
    }

    /**
     * The profile of the demonstration guest.
     *
     * @param binary program or its path
     * @param memoryBytes memory of the guest
     * @param kernel the guest's program
     * @return the profile
     */
    public static QemuProfile demo(String binary, long memoryBytes, Path kernel) {
        return new QemuProfile("demo", binary, MACHINE, memoryBytes, EMULATION, "qemu64",
                List.of("-vga", "none", "-kernel", kernel.toString()));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the profile
     * @throws LiveException if it can't be read or is wrong
     */
    public static QemuProfile read(Path file) throws LiveException {
        List<String> lines;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new LiveException("The profile " + file + " is larger than 1 MiB, which no profile is.");
            }
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LiveException("The profile " + file + " can't be read: " + FailureText.of(e) + ".", e);
        }
        return parse(file.toString(), lines);
    }

    /**
     * Reads the lines of a file.
     *
     * @param file name of the file, for messages
     * @param lines its lines
     * @return the profile
     * @throws LiveException if one is wrong
     */
    public static QemuProfile parse(String file, List<String> lines) throws LiveException {
        QemuProfile profile = new QemuProfile("vm", QemuProgram.NAME, MACHINE, 0, EMULATION, "qemu64", List.of());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            String key = equals < 0 ? line : line.substring(0, equals).strip();
            String value = equals < 0 ? "" : line.substring(equals + 1).strip();
            try {
                profile = value.isEmpty() ? null : profile.with(key, value);
            } catch (IllegalArgumentException e) {
                throw new LiveException(file + ", line " + (i + 1) + ": " + e.getMessage(), e);
            }
            if (profile == null) {
                throw new LiveException(file + ", line " + (i + 1) + ": '" + line
                        + "' is not NAME = VALUE with one of the names " + NAMES + '.');
            }
        }
        if (profile.memoryBytes <= 0) {
            throw new LiveException(
                    file + " does not say how much memory the machine has, for example memory = 1 GiB.");
        }
        return profile;
    }

    /** The profile with another value; null where there is no such name. */
    private QemuProfile with(String key, String value) {
        return switch (key) {
            case "name" -> new QemuProfile(word(value), binary, machine, memoryBytes, accelerator, cpu, arguments);
            case "binary" -> new QemuProfile(name, value, machine, memoryBytes, accelerator, cpu, arguments);
            case "machine" -> new QemuProfile(name, binary, value, memoryBytes, accelerator, cpu, arguments);
            case "memory" -> new QemuProfile(name, binary, machine, Quantity.enterWhole(value, Unit.BYTES), accelerator,
                    cpu, arguments);
            case "accelerator" -> new QemuProfile(name, binary, machine, memoryBytes, value, cpu, arguments);
            case "cpu" -> new QemuProfile(name, binary, machine, memoryBytes, accelerator, value, arguments);
            case "argument" -> {
                List<String> more = new ArrayList<>(arguments);
                more.add(value);
                yield new QemuProfile(name, binary, machine, memoryBytes, accelerator, cpu, more);
            }
            default -> null;
        };
    }

    private static String word(String value) {
        if (!value.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("The name '" + value
                    + "' is not allowed; allowed are 1 to 64 letters, digits, dots, dashes and underscores.");
        }
        return value;
    }

    /**
     * The command line without what the workbench adds for its sockets.
     *
     * @return its words
     */
    public List<String> command() {
        List<String> command = new ArrayList<>(List.of(binary, "-name", name, "-nodefaults", "-no-user-config",
                "-machine", machine, "-accel", accelerator, "-cpu", cpu, "-m", "size=" + (memoryBytes >> 10) + "K",
                "-display", "none"));
        command.addAll(arguments);
        return command;
    }
}
