package org.migworkbench.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.Results;
import org.migworkbench.engine.result.RoundStats;

class RoundTableTest {

    @Test
    void showsNumbersForPeople() {
        List<String> texts = RoundTable.columns().stream().map(column -> column.text().apply(Results.rounds().get(1)))
                .toList();
        assertEquals(List.of("web", "2", "Pre-copy", "20 s", "4.6 s", "55.0 k", "220 MiB", "50.0 k", "5.00 k",
                "215 MiB", "800 Mbit/s", "384 Mbit/s", "10.0 %", "3.6 s", "25.0 %", "25.0 %", "0 MiB", "0 MiB", "0 %"),
                texts);
    }

    @Test
    void theDiskHasColumnsWhereOneWasCopied() {
        List<RoundStats> plain = Results.rounds();
        assertEquals(RoundTable.columns().subList(0, 16), RoundTable.columns(plain));
        assertEquals(RoundTable.columns(),
                RoundTable.columns(List.of(plain.get(0).withDisk(new RoundStats.Disk(0, 1, 0)))));
    }

    @Test
    void showsADashForWhatIsNotKnown() {
        List<String> texts = RoundTable.columns().stream().map(column -> column.text().apply(
                Results.interrupted().get(2))).toList();
        assertEquals("\u2013", texts.get(7));
        assertEquals("\u2013", texts.get(9));
        assertEquals("\u2013", texts.get(10));
    }
}
