package org.migworkbench.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.Results;
import org.migworkbench.engine.result.RoundStats;

class RoundTableTest {

    @Test
    void showsNumbersForPeople() {
        Map<String, String> texts = texts(Results.rounds().get(1));
        assertEquals(List.of("web", "2", "Pre-copy", "20 s", "4.6 s", "55.0 k", "220 MiB", "50.0 k", "5.00 k",
                "215 MiB", "800 Mbit/s", "384 Mbit/s", "10.0 %", "3.6 s", "25.0 %", "25.0 %", "0 MiB", "0 MiB", "0 %"),
                Stream.of("vm", "round", "phase", "startMs", "durationMs", "pagesSent", "bytesSent", "pagesDirtied",
                        "pagesSkipped", "remainingBytes", "dirtyRateBytesPerSecond", "bandwidthBytesPerSecond",
                        "bandwidthShare", "expectedDowntimeMs", "throttle", "guestSlowdown", "diskBytesSent",
                        "diskRemainingBytes", "diskThrottle").map(texts::get).toList());
    }

    @Test
    void theDiskHasColumnsWhereOneWasCopied() {
        List<RoundStats> plain = Results.rounds();
        assertEquals(RoundTable.columns().stream().filter(column -> !column.id().startsWith("disk")).toList(),
                RoundTable.columns(plain));
        assertEquals(RoundTable.columns(),
                RoundTable.columns(List.of(plain.get(0).withDisk(new RoundStats.Disk(0, 1, 0)))));
    }

    @Test
    void showsADashForWhatIsNotKnown() {
        Map<String, String> texts = texts(Results.interrupted().get(2));
        assertEquals("\u2013", texts.get("pagesDirtied"));
        assertEquals("\u2013", texts.get("remainingBytes"));
        assertEquals("\u2013", texts.get("dirtyRateBytesPerSecond"));
    }

    private static Map<String, String> texts(RoundStats round) {
        return RoundTable.columns().stream()
                .collect(Collectors.toMap(RoundColumn::id, column -> column.text().apply(round)));
    }
}
