package org.migworkbench.engine.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.engine.datacenter.load.LoadColumns;
import org.migworkbench.engine.datacenter.load.LoadFiles;
import org.migworkbench.engine.datacenter.load.LoadFormatException;
import org.migworkbench.engine.datacenter.load.LoadTraces;

class LoadFilesTest {

    @TempDir
    private Path folder;

    private LoadTraces read(String columns) throws IOException {
        return LoadFiles.read(folder, columns.isEmpty() ? LoadColumns.NONE : LoadColumns.parse(columns),
                LoadTraces.FIVE_MINUTES, 100);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void oneNumberIsTheProcessorAndTwoAreMemoryToo() throws IOException {
        file("a", "10\n20\n30\n");
        file("b", "40 5\r\n50 6\r\n60.5 7");
        LoadTraces traces = read("");
        assertEquals(2, traces.count());
        assertEquals(0.2, traces.cpu(0, 1), 1e-6);
        assertEquals(1, traces.memory(0, 1), "nothing is known, so all of it");
        assertEquals(0.605, traces.cpu(1, 2), 1e-6);
        assertEquals(0.07, traces.memory(1, 2), 1e-6);
    }

    @Test
    void gapsHoldTheSampleBeforeAndShortTracesHaveNoLoadAfterTheirEnd() throws IOException {
        file("a", "\n10\n\n\n40\n50\n\n\n");
        file("b", "70");
        LoadTraces traces = read("");
        assertEquals(6, traces.samples());
        assertEquals(0.1, traces.cpu(0, 0), 1e-6);
        assertEquals(0.1, traces.cpu(0, 3), 1e-6);
        assertEquals(0.5, traces.cpu(0, 5), 1e-6);
        assertEquals(0.7, traces.cpu(1, 0), 1e-6);
        assertEquals(0, traces.cpu(1, 1), 1e-6);
    }

    @Test
    void tablesAreMapped() throws IOException {
        file("t.csv", "time,\"machine\",CPU [%],net\n0,x,10,1\n0,y,20,2\n300,x,,3\n300,y,40,4\n");
        LoadTraces traces = read("cpu=CPU [%],vm=machine,network=net");
        assertEquals(2, traces.count());
        assertEquals("y", traces.name(1));
        assertEquals(0.1, traces.cpu(0, 1), 1e-6);
        assertEquals(0.04, traces.network(1, 1), 1e-6);
    }

    @Test
    void whatIsDamagedIsAnsweredWithFileLineAndValue() throws IOException {
        refused("10\n101\n", "bad line 2: '101'");
        refused("10\n-1\n", "bad line 2: '-1'");
        refused("10\nNaN\n", "bad line 2: 'NaN'");
        refused("10\n1e999\n", "line 2: '1e999'");
        refused("10\n0x1p3\n", "line 2: '0x1p3'");
        refused("10\n5f\n", "line 2: '5f'");
        refused("10\n20 30\n", "line 2: '20 30'");
        refused("1 2 3\n", "--columns");
        refused("\u0000\n", "line 1");
        refused("", "is empty");
        refused(" \n \n", "is empty");
        Files.write(folder.resolve("bad"), new byte[] { (byte) 0xff, (byte) 0xfe, 0 });
        assertTrue(assertThrows(LoadFormatException.class, () -> read("")).getMessage().contains("UTF-8"));
        Files.move(folder.resolve("bad"), folder.resolve("day.tar.xz"));
        assertTrue(assertThrows(LoadFormatException.class, () -> read("")).getMessage().contains("unpack"));
    }

    private void refused(String text, String part) throws IOException {
        file("bad", text);
        String message = assertThrows(LoadFormatException.class, () -> read("")).getMessage();
        assertTrue(message.contains(part), message);
    }

    @Test
    void damagedTablesAreAnswered() throws IOException {
        file("t.csv", "time,cpu\n0,10\n300\n");
        assertTrue(assertThrows(LoadFormatException.class, () -> read("cpu=cpu")).getMessage()
                .contains("t.csv line 3: '300'"));
        assertTrue(assertThrows(LoadFormatException.class, () -> read("cpu=load")).getMessage().contains("time, cpu"));
        file("t.csv", "time,cpu\n");
        assertTrue(assertThrows(LoadFormatException.class, () -> read("cpu=cpu")).getMessage().contains("no row"));
        file("t.csv", "time,cpu\n0,\n");
        assertTrue(assertThrows(LoadFormatException.class, () -> read("cpu=cpu")).getMessage().contains("no load"));
        assertThrows(IllegalArgumentException.class, () -> LoadColumns.parse("memory=m"));
        assertThrows(IllegalArgumentException.class, () -> LoadColumns.parse("cpu=a,cpu=b"));
        assertThrows(IllegalArgumentException.class, () -> LoadColumns.parse("cpu=a,disk=b"));
    }

    @Test
    void missingAndEmptyFoldersAreAnswered() {
        assertTrue(assertThrows(LoadFormatException.class, () -> read("")).getMessage().contains("no file"));
        folder = folder.resolve("none");
        assertTrue(assertThrows(LoadFormatException.class, () -> read("")).getMessage().contains("There is no"));
    }
}
