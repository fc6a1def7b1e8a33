package org.migworkbench.app.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The rounds of the example SPECweb99, as running it gives them: the file is what {@code ./workbench run} writes, and a
 * test of the command line compares the two.
 *
 * @param rounds the rounds, the stop-and-copy last
 */
record StoredRun(List<Round> rounds) {

    /**
     * A round.
     *
     * @param number         its number, from 1
     * @param startMillis    when it began
     * @param durationMillis how long it took
     * @param remainingBytes what was left after it
     */
    record Round(int number, double startMillis, double durationMillis, long remainingBytes) {
    }

    /** Memory of the guest in bytes. */
    static final long MEMORY_BYTES = 800L << 20;
    private static final String FILE = "specweb99-rounds.csv";

    /** Reads the file. */
    static StoredRun read() throws IOException {
        try (InputStream in = StoredRun.class.getResourceAsStream(FILE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> heads = List.of(text.lines().findFirst().orElse("").split(","));
            return new StoredRun(text.lines().skip(1).map(line -> round(heads, line.split(","))).toList());
        }
    }

    private static Round round(List<String> heads, String... cells) {
        return new Round(Integer.parseInt(cells[heads.indexOf("round")]),
                Double.parseDouble(cells[heads.indexOf("startMs")]),
                Double.parseDouble(cells[heads.indexOf("durationMs")]),
                Long.parseLong(cells[heads.indexOf("remainingBytes")]));
    }

    /** What was left after each of the first rounds, beginning with all of the memory. */
    long[] remaining(int count) {
        long[] left = new long[count + 1];
        Arrays.setAll(left, i -> i == 0 ? MEMORY_BYTES : rounds.get(i - 1).remainingBytes());
        return left;
    }
}
