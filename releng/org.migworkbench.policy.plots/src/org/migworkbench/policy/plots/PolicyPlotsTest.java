package org.migworkbench.policy.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.engine.result.MigrationResult;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The program that draws the pictures of policies runs, once and small. */
class PolicyPlotsTest {

    private static final long SMALL_BYTES = 16 << 20;

    @TempDir
    private Path folder;

    @Test
    void aPolicyIsDrawnWithItsSeriesAndAxes() throws Exception {
        MigrationResult drawn = new PolicyPlots(SMALL_BYTES, folder.resolve("new")).draw("qemu");
        assertTrue(drawn.rounds().size() > 1, drawn.reason());
        Document picture = parse(folder.resolve("new").resolve("qemu.svg"));
        assertEquals("svg", picture.getDocumentElement().getTagName());
        List<String> texts = texts(picture);
        for (String text : List.of("Remaining", "Expected downtime", "Downtime", "Limit 300 ms \u2191", "Dirty rate",
                "Bandwidth", "Round")) {
            assertTrue(texts.contains(text), () -> text + " is not in the picture, only " + texts);
        }
        int lines = picture.getElementsByTagName("path").getLength();
        assertTrue(lines > drawn.rounds().size(), () -> "there are only " + lines + " lines and markers");
    }

    @Test
    void onlyTheNamedPolicyIsDrawn() throws Exception {
        PolicyPlots plots = new PolicyPlots(SMALL_BYTES, folder);
        long pages = SMALL_BYTES / 4096;
        assertEquals(pages, plots.draw("simgrid").rounds().get(0).traffic().pagesSent());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("simgrid.svg")), files.toList());
        }
    }

    private static Document parse(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(file.toFile());
    }

    private static List<String> texts(Document picture) {
        NodeList nodes = picture.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
