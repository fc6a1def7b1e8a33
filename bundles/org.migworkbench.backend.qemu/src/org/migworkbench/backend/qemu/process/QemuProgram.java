package org.migworkbench.backend.qemu.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the program of QEMU. */
public final class QemuProgram {

    /** Name of the program for a PC. */
    public static final String NAME = "qemu-system-x86_64";

    private static final String HINT = "There is no " + NAME
            + " on the PATH. On Debian: apt-get install --no-install-recommends qemu-system-x86";

    private QemuProgram() {
    }

    /**
     * Finds a program.
     *
     * @param program its name, or its path
     * @param searchPath folders in which a name is looked for
     * @return the program; empty where there is none
     */
    public static Optional<Path> find(String program, String searchPath) {
        if (program.indexOf(File.separatorChar) >= 0) {
            return Optional.of(Path.of(program)).filter(Files::isExecutable);
        }
        for (String folder : searchPath.split(File.pathSeparator)) {
            try {
                Path file = Path.of(folder, program);
                if (!folder.isEmpty() && Files.isRegularFile(file) && Files.isExecutable(file)) {
                    return Optional.of(file);
                }
            } catch (InvalidPathException e) {
                // A folder of the search path that can't exist holds no program.
                continue;
            }
        }
        return Optional.empty();
    }

    /**
     * The usual program on this computer's search path.
     *
     * @return the program; empty where there is none
     */
    public static Optional<Path> find() {
        return find(NAME, Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    /**
     * What to say where there is none.
     *
     * @return one or two sentences
     */
    public static String hint() {
        return HINT;
    }
}
