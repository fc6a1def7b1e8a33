package org.migworkbench.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Document;

class FormatUpgradesTest {

    /** Renames an attribute of notes, as a later version might. */
    private record Renaming(int fromVersion, String from, String to) implements FormatUpgrade {

        @Override
        public void upgrade(SourceElement root) {
            for (SourceElement child : root.children()) {
                child.attributes().replaceAll(each -> each.name().equals(from)
                        ? new SourceElement.Attribute("", to, to, each.value()) : each);
            }
        }
    }

    private static final List<Renaming> CHAIN = List.of(new Renaming(2, "words", "text"),
            new Renaming(1, "content", "words"));

    private static LoadResult read(int version, String attribute) {
        String text = "<m:Document xmlns:m=\"http://migworkbench.org/model/1\" version=\"" + version + "\">"
                + "<notes " + attribute + "=\"hello\"/></m:Document>";
        return new DocumentReader("old", Limits.STANDARD, new FormatUpgrades(3, CHAIN))
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyOlderVersionIsBroughtUpToDate() {
        for (String[] each : new String[][] { { "1", "content" }, { "2", "words" }, { "3", "text" } }) {
            Document document = read(Integer.parseInt(each[0]), each[1]).document().orElseThrow();
            assertEquals("hello", document.getNotes().get(0).getText());
            assertEquals(3, document.getVersion());
        }
    }

    @Test
    void aStepIsNotAppliedToNewerFiles() {
        assertTrue(read(3, "content").problems().get(0).message().contains("'content' of the Note is unknown"));
        assertTrue(read(4, "text").problems().get(0).message().contains("newer program"));
    }

    @Test
    void aChainWithAGapIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FormatUpgrades(3, CHAIN.subList(0, 1)));
        assertThrows(IllegalArgumentException.class, () -> new FormatUpgrades(2, CHAIN));
    }
}
