package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code workbench compare}: measured migrations beside their predictions. */
class CompareCommandTest {

    private static final String RESULTS = "technique,VM size,bandwidth,pdr,working_set_pages,TT,note\n"
            + "precopy,64 MiB,100 Mbit/s,0,0,5500,idle\nprecopy,64 MiB,100 Mbit/s,8000,16384,hang,busy\n,,,,,,\n";
    private static final String MATRIX = ",,Bandwidth,\n,,100,200\nMemory,32,3,1.5\n,64,6,\n";

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("results.csv"), text).toString();
    }

    @Test
    void eachRowIsComparedWithItsPrediction() throws IOException {
        Invocation compared = Invocation.of("compare", file(RESULTS), "--map", "total=TT:ms", "--json", "--",
                "--timeout",
                "60s");
        JsonObject root = JsonParser.parseString(compared.out()).getAsJsonObject();
        JsonArray rows = root.getAsJsonArray("rows");

        assertEquals(0, compared.exitCode());
        assertEquals(2, rows.size());
        JsonObject total = rows.get(0).getAsJsonObject().getAsJsonObject("totalTimeMs");
        assertEquals(5500, total.get("measured").getAsDouble());
        assertEquals(5400, total.get("predicted").getAsDouble(), 300);
        assertEquals(total.get("predicted").getAsDouble() / 5500 - 1, total.get("error").getAsDouble(), 1e-9);
        assertFalse(rows.get(1).getAsJsonObject().get("ended").getAsBoolean());
        assertFalse(rows.get(1).getAsJsonObject().get("predictedEnds").getAsBoolean());
        assertEquals("note", root.getAsJsonArray("columnsNotUsed").get(0).getAsString());
    }

    @Test
    void aMatrixIsComparedCellByCell() throws IOException {
        Invocation compared = Invocation.of("compare", file(MATRIX), "--map",
                "total=cells:s,memory=Memory:MiB,bandwidth=Bandwidth:Mbit/s");

        assertEquals(0, compared.exitCode());
        assertTrue(compared.out().contains("3 of 3 rows end as predicted."), compared.out());
    }

    @Test
    void whatIsNotToldIsAskedFor() throws IOException {
        Invocation.of("compare", file(RESULTS)).assertRefused("--map", "total=TT:ms");
        Invocation.of("compare", file(MATRIX)).assertRefused("--map", "total=cells:s");
        Invocation.of("compare", file(RESULTS), "--map", "total=TX:ms").assertRefused("--map", "TX");
        Invocation.of("compare", file(RESULTS), "--map", "totals=TT:ms").assertRefused("--map", "totals");
        Invocation.of("compare", file("memory,total (s)\nmuch,3\n"), "--", "--bandwidth", "1Gbit/s")
                .assertRefused("line 2", "much");
        Invocation.of("compare", file("memory,total (s)\n64 MiB,3\n")).assertRefused("line 2", "--bandwidth");
        Invocation.of("compare", file("memory,total (s)\n64 MiB,3\n"), "--", "--memory", "1GiB")
                .assertRefused("line 2", "--memory");
    }
}
