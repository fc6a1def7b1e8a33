package org.migworkbench.plots.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.plots.SeriesRole;

class SeriesLookTest {

    @Test
    void noTwoRolesLookAlike() {
        Set<String> seen = new HashSet<>();
        for (SeriesRole role : SeriesRole.values()) {
            SeriesLook look = SeriesLook.of(role, PlotSamples.LIGHT);
            String cue = look.marker().getClass().getSimpleName() + look.marker().getBounds2D()
                    + (look.stroke().getDashArray() == null) + look.filled();
            assertTrue(seen.add(look.color() + cue), role + " looks like another");
        }
    }

    @Test
    void whatHasTheColourOfTextIsSeenOnPaperToo() {
        SeriesLook onPaper = SeriesLook.of(SeriesRole.GUEST_SLOWDOWN, PlotTheme.paper());
        assertNotEquals(PlotTheme.paper().background(), onPaper.color());
        assertEquals(PlotTheme.paper().ink(), onPaper.color());
        assertEquals(PlotSamples.DARK.ink(), SeriesLook.of(SeriesRole.GUEST_SLOWDOWN, PlotSamples.DARK).color());
    }
}
