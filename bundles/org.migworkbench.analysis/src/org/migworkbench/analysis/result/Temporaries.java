package org.migworkbench.analysis.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files and folders that are written under a name of their own and then renamed. The name tells which process writes:
 * what one that was killed left is known by that and can be cleared away.
 */
final class Temporaries {

    private static final Pattern NAME = Pattern.compile("\\.migworkbench-([0-9]{1,18})-([0-9]{1,18})-[0-9a-f]+\\.tmp");

    private Temporaries() {
    }

    /**
     * Makes a name that nothing else has.
     *
     * @param beside what is to be written, in the end
     * @return a path in the same folder
     */
    static Path beside(Path beside) {
        ProcessHandle self = ProcessHandle.current();
        return beside.resolveSibling(".migworkbench-" + self.pid() + '-' + start(self) + '-'
                + Long.toHexString(UUID.randomUUID().getMostSignificantBits()) + ".tmp");
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }

    /**
     * Clears away what processes left that are no more. What can't be removed is left.
     *
     * @param folder where to look
     * @param depth  how many levels of folders to look into, 1 for this one alone
     * @param names  the only files that a temporary folder of ours may hold
     */
    static void clear(Path folder, int depth, List<String> names) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder, depth)) {
            all.filter(Temporaries::isLeft).toList().forEach(left -> delete(left, names));
        } catch (IOException | UncheckedIOException e) {
            return; // what can't be looked at can't be cleared, and is no reason not to run
        }
    }

    private static boolean isLeft(Path path) {
        Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
        if (!name.matches()) {
            return false;
        }
        long start = Long.parseLong(name.group(2));
        return ProcessHandle.of(Long.parseLong(name.group(1))).filter(process -> start(process) == start).isEmpty();
    }

    private static void delete(Path left, List<String> names) {
        try {
            if (Files.isDirectory(left, LinkOption.NOFOLLOW_LINKS)) {
                for (String name : names) {
                    Files.deleteIfExists(left.resolve(name));
                }
            }
            Files.deleteIfExists(left);
        } catch (IOException e) {
            return; // it holds something that isn't ours, or belongs to somebody else
        }
    }
}
