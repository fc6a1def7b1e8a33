package org.migworkbench.recording.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.imports.source.ColumnMapping;
import org.migworkbench.recording.imports.table.ResultTable;

/** Tables as spreadsheets and monitoring export them. */
class TablesTest {

    private static final double MIB = 1 << 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "elapsed (s),remaining [MiB],speed (Mbit/s)\n0,2.5,940\n10.5,1.5,900\n",
            "elapsed_s;remaining_mib;throughput_mbps\n0;2,5;940\n10,5;1,5;900\n",
            "Time\tMemory remaining\tBandwidth\n00:00:00\t2.5 MiB\t940 Mbps\n00:00:10.5\t1.5 MiB\t900 Mbps\n",
            "timestamp,remaining_bytes,mbps\n1767607200,2621440,940\n1767607210.5,1572864,900\n",
            "Time,\"kubevirt_vmi_migration_data_remaining_bytes{name=\"\"a\"\"}\",mbps\n2026-01-05 10:00:00,2621440,940\n"
                    + "2026-01-05 10:00:10.500,1572864,900\n",
            "time,remaining,speed\n10:00:00,2.5 MiB,940 Mbit/s\n10:00:10.5,1.5 MiB,900 Mbit/s\n" })
    void titlesTellTheColumns(String text) throws IOException {
        Recording one = read(text, "").get(0);

        assertEquals(List.of(0.0, 10_500.0), one.samples().stream().map(sample -> sample.timeMillis()).toList());
        assertEquals(1.5 * MIB, one.samples().get(1).value(Counter.REMAINING).orElseThrow());
        assertEquals(900, one.samples().get(1).value(Counter.MBPS).orElseThrow(), 1e-9);
    }

    @Test
    void timesOfDayGoOverMidnight() throws IOException {
        Recording one = read("time,remaining\n23:59:59,2 MiB\n00:00:01,1 MiB\n", "").get(0);

        assertEquals(2000, one.samples().get(1).timeMillis());
    }

    @Test
    void aRateInBytesIsDividedIntoPages() throws IOException {
        Recording one = read("time_s,remaining_bytes,dirty_memory_rate_bytes\n1,4096,4096000\n", "").get(0);

        assertEquals(1000, one.samples().get(0).value(Counter.DIRTY_PAGES_RATE).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "t,remaining~0,5~| have no unit", "elapsed_s,remaining~0,5~| have no unit",
            "a,b~1,2~3,4~| needs a mapping of its columns",
            "technique,VM size,migration time~precopy,4 GiB,3 s~| It is a table of results",
            "time_s,remaining_mib~0,5~1,4,3~| line 3: the row has 3 cells, but the table 2 columns",
            "time_s,remaining_mib~1,5~0,4~| line 3: the time must not fall",
            "time_s,remaining_mib~0,x~| line 2: \"remaining_mib\" must be a number of 0 or more",
            "time_s,remaining_mib~0,-5~| line 2: \"remaining_mib\" must be a number of 0 or more",
            "time_s,remaining_mib~0,\"5~| line 2: The table is broken" })
    void saysWhatIsWrong(String text, String message) {
        String told = assertThrows(FormatException.class, () -> read(text.replace('~', '\n'), "")).getMessage();

        assertTrue(told.contains(message.strip()), told);
        assertTrue(told.startsWith("some.csv: "), told);
    }

    @Test
    void emptyCellsBehindTheLastColumnAreNone() throws IOException {
        assertEquals(1, read("time_s;remaining_mib;;\n0;5;;\n", "").get(0).samples().size());
        assertEquals(1, read("time_s,remaining_mib\n0,5,,\n", "").get(0).samples().size());
    }

    @Test
    void aMatrixIsTakenApart() throws IOException {
        ResultTable table = ResultTable
                .read(Files.writeString(folder.resolve("m.csv"),
                        ",,Rate,\n,,500,1000\nLimit,20,149,167\n,10,199,hang\n"));

        assertTrue(table.isMatrix());
        assertEquals(List.of("Limit", "Rate", ResultTable.CELLS), table.titles());
        assertEquals(4, table.rows().size());
        assertEquals("{Limit=10, Rate=1000, cells=hang}", table.rows().get(3).cells().toString());
    }

    private List<Recording> read(String text, String mapping) throws IOException {
        return new RecordingImport(Optional.empty(),
                mapping.isEmpty() ? Optional.empty() : Optional.of(ColumnMapping.parse(mapping)))
                .recordings(Files.writeString(folder.resolve("some.csv"), text));
    }
}
