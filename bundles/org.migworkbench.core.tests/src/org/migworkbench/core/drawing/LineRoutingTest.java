package org.migworkbench.core.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines lead around boxes, and labels stand where nothing else is. */
class LineRoutingTest {

    private static final Area LEFT = new Area(20, 40, 230, 240);
    private static final Area RIGHT = new Area(376, 40, 230, 240);

    @Test
    void linesBetweenNeighboursAreLevelAndApart() {
        Drawn drawn = new Drawn();
        int site = drawn.group(new Area(0, 0, 640, 300));
        int from = drawn.node(LEFT, site);
        int to = drawn.node(RIGHT, site);
        drawn.line(from, to, 92).line(drawn.card(from, 0), to, 150).draw();
        assertEquals(2, drawn.way(0).size());
        assertEquals(drawn.way(0).get(0).y(), drawn.way(0).get(1).y());
        assertNotEquals(drawn.way(0).get(1).y(), drawn.way(1).get(drawn.way(1).size() - 1).y());
        assertEquals(List.of(), drawn.faults());
    }

    @Test
    void aLineLeadsAroundWhatStandsBetween() {
        Drawn drawn = new Drawn();
        int from = drawn.node(new Area(0, 0, 100, 100), Box.NONE);
        drawn.node(new Area(150, -50, 100, 300), Box.NONE);
        int to = drawn.node(new Area(400, 0, 100, 100), Box.NONE);
        drawn.line(from, to, 60).draw();
        assertTrue(drawn.way(0).size() > 2);
        assertEquals(List.of(), drawn.faults());
    }

    @Test
    void aLineEntersTheSiteOfItsEndAndNoOther() {
        Drawn drawn = new Drawn();
        int first = drawn.group(new Area(0, 0, 200, 200));
        drawn.group(new Area(260, -100, 200, 400));
        int third = drawn.group(new Area(520, 0, 200, 200));
        int from = drawn.node(new Area(20, 40, 160, 120), first);
        int to = drawn.node(new Area(540, 40, 160, 120), third);
        drawn.line(from, to, 90).draw();
        assertEquals(List.of(), drawn.faults());
    }

    @Test
    void aMachinesLineDoesNotCutTheMachinesBesideIt() {
        Drawn drawn = new Drawn();
        int from = drawn.node(new Area(0, 0, 230, 360), Box.NONE);
        int to = drawn.node(new Area(0, 420, 230, 100), Box.NONE);
        int machine = drawn.card(from, 1);
        drawn.line(machine, to, 90).draw();
        List<Spot> way = drawn.way(0);
        assertEquals(List.of(), drawn.faults());
        assertTrue(way.get(1).x() > 220, "it leaves sideways: " + way);
    }

    @Test
    void linesThatBeginAtOneSideBeginApart() {
        Drawn drawn = new Drawn();
        int spine = drawn.node(new Area(400, 0, 200, 80), Box.NONE);
        for (int i = 0; i < 8; i++) {
            drawn.line(spine, drawn.node(new Area(i * 180, 300, 150, 80), Box.NONE), 0);
        }
        drawn.draw();
        HashSet<Spot> starts = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            starts.add(drawn.way(i).get(0));
        }
        assertEquals(8, starts.size());
        assertEquals(List.of(), drawn.faults());
    }

    @Test
    void whereThereIsNoRoomALineLeadsStraight() {
        Drawn drawn = new Drawn();
        int from = drawn.node(new Area(0, 0, 100, 100), Box.NONE);
        drawn.node(new Area(100, 0, 100, 100), Box.NONE);
        int to = drawn.node(new Area(100, 20, 50, 50), Box.NONE);
        drawn.line(from, to, 60).line(from, from, 0).draw();
        assertTrue(drawn.way(0).size() >= 2);
    }

    /** Any drawing of hosts in a grid with some room between them, whoever is linked with whom. */
    @Test
    void linesCutNoBoxHoweverTheyAreDrawn() {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Drawn drawn = new Drawn();
            int[] hosts = new int[12];
            for (int i = 0; i < hosts.length; i++) {
                hosts[i] = drawn.node(new Area(i % 4 * 300 + random.nextInt(60), i / 4 * 260 + random.nextInt(60), 170,
                        120 + random.nextInt(60)), Box.NONE);
            }
            for (int i = 0; i < 10; i++) {
                int from = random.nextInt(hosts.length);
                int to = (from + 1 + random.nextInt(hosts.length - 1)) % hosts.length;
                drawn.line(random.nextBoolean() ? drawn.card(hosts[from], 0) : hosts[from], hosts[to], 0);
            }
            assertEquals(List.of(), drawn.draw().faults(), "seed " + seed);
        }
    }

    @Test
    void labelsStandApartInARowOfLinkedHosts() {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Drawn drawn = new Drawn();
            int before = drawn.node(new Area(0, random.nextInt(80), 170, 150), Box.NONE);
            for (int i = 1; i < 6; i++) {
                int next = drawn.node(new Area(i * 320, random.nextInt(80), 170, 150), Box.NONE);
                drawn.line(before, next, 60 + random.nextInt(80));
                drawn.line(drawn.card(before, 0), next, 60 + random.nextInt(80));
                before = next;
            }
            assertEquals(List.of(), drawn.draw().faults(), "seed " + seed);
        }
    }

    @Test
    void aLabelIsBrokenWhereItsLineIsShort() {
        assertEquals(List.of("Xen without the skip rule", "Xen without\nthe skip rule", "Xen without\nthe skip\nrule"),
                LabelText.forms("Xen without the skip rule"));
        assertEquals(List.of("Xen"), LabelText.forms("Xen"));
        assertEquals(List.of(""), LabelText.forms(""));
        assertEquals("a\nb\nc\nd", LabelText.forms("a\nb\nc\nd").get(0));
    }
}
