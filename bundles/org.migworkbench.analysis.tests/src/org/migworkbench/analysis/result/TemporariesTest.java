package org.migworkbench.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporariesTest {

    /** Larger than any process number of a usual system. */
    private static final long NOBODY = 999_999_999_999L;

    @TempDir
    private Path folder;

    @Test
    void whatAKilledProcessLeftIsClearedAndNothingElse() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("cells/E/w/p"));
        Path left = Files.createDirectory(deep.resolve(".migworkbench-" + NOBODY + "-1700000000-ab12.tmp"));
        Files.writeString(left.resolve(ResultLayout.SUMMARY), "{");
        Files.writeString(folder.resolve(".migworkbench-" + NOBODY + "-1700000000-ab13.tmp"), "half a table");
        Path foreign = Files.createDirectory(deep.resolve(".migworkbench-" + NOBODY + "-1700000000-ab14.tmp"));
        Files.writeString(foreign.resolve("notes.txt"), "somebody's");
        Path own = Files.createDirectory(Temporaries.beside(deep.resolve("seed-1")));
        Files.writeString(deep.resolve(".hidden.tmp"), "somebody's");
        ResultFiles.clearLeftovers(folder, 5);
        try (Stream<Path> kept = Files.list(deep)) {
            assertEquals(Stream.of(foreign, own, deep.resolve(".hidden.tmp")).sorted().toList(),
                    kept.sorted().toList());
        }
        try (Stream<Path> kept = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("cells")), kept.toList());
        }
    }

    @Test
    void aReusedProcessNumberIsAnotherProcess() throws IOException {
        long self = ProcessHandle.current().pid();
        Path left = Files.createDirectory(folder.resolve(".migworkbench-" + self + "-1700000000-ab12.tmp"));
        ResultFiles.clearLeftovers(folder, 1);
        assertEquals(false, Files.exists(left));
    }
}
