package org.migworkbench.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;

class TerminalLineTest {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter seen = new StringWriter();
    private long nanos = -5;
    private final TerminalLine line = new TerminalLine(new PrintWriter(seen), () -> nanos);
    private final RunProgress progress = new RunProgress(line);

    @Test
    void nothingIsSeenOfAShortRun() {
        nanos += 2 * SECOND - 1;
        progress.progress(0.5, "precopy");
        line.close();
        assertEquals("", seen.toString());
    }

    @Test
    void aLongRunIsToldNowAndThenAndLeavesNothing() {
        nanos += 2 * SECOND;
        progress.progress(0.423, "precopy");
        assertEquals("\rrunning, about 42 %", seen.toString());

        progress.on(new RoundEnded(61 * SECOND, 7, "web", RoundStats.of("web", 1234, Phase.PRECOPY)
                .remainingBytes(512 << 20).build()));
        progress.progress(0.43, "precopy");
        assertEquals("\rrunning, about 42 %", seen.toString());
        nanos += SECOND / 2;
        progress.progress(1.2, "precopy");
        String second = "\rrunning, about 100 %, web: round 1,234 after 61 s, 512 MiB left";
        assertEquals("\rrunning, about 42 %" + second, seen.toString());

        line.close();
        assertEquals("\rrunning, about 42 %" + second + '\r' + " ".repeat(second.length() - 1) + '\r', seen.toString());
    }

    @Test
    void aShorterTextLeavesNothingOfTheLongerOne() {
        line.show("12 of 40 runs");
        line.show("short");
        assertEquals("\r12 of 40 runs\rshort        ", seen.toString());
        line.show("x".repeat(100));
        assertEquals("\r12 of 40 runs\rshort        \r" + "x".repeat(78), seen.toString());
    }
}
