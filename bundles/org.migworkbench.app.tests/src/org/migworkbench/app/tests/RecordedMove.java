package org.migworkbench.app.tests;

/** The text of a recording: three passes of a guest that writes 4096 pages at random, 3000 times a second. */
final class RecordedMove {

    private static final String HEAD = "{\"recording\":1,\"name\":\"night/move\",\"vm\":\"web\",\"source\":\"QEMU 10.0.2\","
            + "\"memoryBytes\":268435456,\"maxBandwidth\":41943040,\"downtimeLimitMs\":300,\"timeoutMs\":60000}\n";

    private RecordedMove() {
    }

    static String text() {
        StringBuilder text = new StringBuilder(HEAD);
        pass(text, 2, 1, 268435456, 0, 0);
        pass(text, 1902, 2, 2992 * 4096L, 65536 - 2000, 45000);
        pass(text, 2202, 3, 1711 * 4096L, 65536 + 92, 45000);
        text.append("{\"event\":{\"t\":2300,\"side\":\"source\",\"name\":\"STOP\"}}\n");
        pass(text, 2300, 4, 500 * 4096L, 65536 + 1800, 45000);
        return text.append(sample(2310, 4, 0, 65536 + 2300, 45000))
                .append("{\"end\":{\"outcome\":\"completed\",\"totalTimeMs\":2310,\"downtimeMs\":10}}\n").toString();
    }

    private static void pass(StringBuilder text, int millis, int number, long remaining, long pages, long zero) {
        text.append("{\"event\":{\"t\":").append(millis).append(",\"side\":\"source\",\"name\":\"MIGRATION_PASS\",")
                .append("\"data\":{\"pass\":\"").append(number).append("\"}}}\n")
                .append(sample(millis, number, remaining, pages, zero));
    }

    private static String sample(int millis, int pass, long remaining, long pages, long zero) {
        return "{\"sample\":{\"t\":" + millis + ",\"status\":\"active\",\"dirtySyncCount\":" + pass + ",\"remaining\":"
                + remaining + ",\"total\":268435456,\"transferred\":" + (pages - zero) * 4104 + ",\"normal\":"
                + (pages - zero) + ",\"duplicate\":" + zero + "}}\n";
    }
}
