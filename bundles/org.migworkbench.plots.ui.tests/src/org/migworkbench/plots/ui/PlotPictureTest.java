package org.migworkbench.plots.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.plots.ui.chart.PlotSamples;

class PlotPictureTest {

    @Test
    void picturesOfAllKindsSayWhatTheyShow() {
        assertTexts(PlotSamples.lines(1, 2, 3), "Remaining", "Slowdown", "Downtime", "Round",
                "Downtime limit 300 ms");
        assertTexts(PlotSamples.bars(10), "Old", "New", "idle", "busy");
        assertTexts(PlotSamples.map(5), "xen", "qemu", "a", "b", "c", "5 ms", "50 ms", "Workload");
    }

    private static void assertTexts(PlotModel model, String... texts) {
        String svg = new String(new PlotPicture(List.of(model)).svg(), StandardCharsets.UTF_8);
        assertTrue(svg.startsWith("<?xml"));
        for (String text : texts) {
            assertTrue(svg.contains(">" + text + "</text>"), () -> text + " is not in " + model.id());
        }
    }

    @Test
    void numbersOfAllKindsAreOneTextEach() {
        String csv = new PlotPicture(List.of(PlotSamples.lines(1, 2), PlotSamples.bars(10), PlotSamples.map(5))).csv();
        String[] tables = csv.split("\n\n");
        assertEquals(3, tables.length);
        assertEquals("Round,Remaining (MiB),Slowdown (%),Downtime (ms)\n1,1,1,\n2,2,2,200", tables[0]);
        assertTrue(tables[1].startsWith("Workload,"), tables[1]);
        assertTrue(tables[2].endsWith("qemu,30,,50\n"), tables[2]);
    }
}
