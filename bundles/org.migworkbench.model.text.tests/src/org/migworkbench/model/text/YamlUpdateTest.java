package org.migworkbench.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.ModelFactory;

/** A text is brought in step by changing only what differs. */
class YamlUpdateTest {

    private static final String TEXT = """
            # Two hosts for the test
            version: 2

            dataCenter:
              sites:
                - name: Lab  # on the ground floor
                  x: 0
                  y: 0
                  hosts:
                    # the old one
                    - name: Old
                      memory: 16 GiB   # to be doubled
                      x: 0
                      y: 0
                      vms:
                        - {name: Web, memory: 1024 MiB}
                    # the new one
                    - name: New
                      nic: 10Gbit/s
                      x: 300
                      y: 0
              links:
                - name: Cable
                  source: Old
                  target: New
            policies:
              - name: mine
                kind: xen
                parameters:
                  maxIterations: 10 # not 29
            """;

    private static Document document() {
        return YamlRoundTripTest.read(TEXT);
    }

    private static Host host(Document document, int index) {
        return document.getDataCenter().getSites().get(0).getHosts().get(index);
    }

    private static String update(Document document) {
        String text = new YamlText().update(TEXT, document);
        assertTrue(new YamlText().holds(text, document), text);
        return text;
    }

    @Test
    void whatIsTheSameStaysAsItIsWritten() {
        assertEquals(TEXT, update(document()));
    }

    @Test
    void aValueIsChangedInItsLine() {
        Document document = document();
        host(document, 0).setMemoryBytes(32L << 30);
        document.getPolicies().get(0).getParameters().get(0).setValue("29");
        assertEquals(
                TEXT.replace("memory: 16 GiB ", "memory: 32 GiB ").replace("maxIterations: 10", "maxIterations: 29"),
                update(document));
    }

    @Test
    void aRenamedHostIsRenamedWhereItIsNamed() {
        Document document = document();
        host(document, 0).setName("Older");
        assertEquals(TEXT.replace("name: Old\n", "name: Older\n").replace("source: Old\n", "source: Older\n"),
                update(document));
    }

    @Test
    void aNewElementIsPutInAndAnOldOneTakenAway() {
        Document document = document();
        Host third = ModelFactory.eINSTANCE.createHost();
        third.setName("Third");
        host(document, 0).eContainer();
        document.getDataCenter().getSites().get(0).getHosts().add(1, third);
        String text = update(document);
        assertTrue(text.contains("    - name: Third\n"), text);
        List<String> lines = text.lines().collect(Collectors.toList());
        TEXT.lines().forEach(line -> assertTrue(lines.remove(line), line));
        document.getDataCenter().getSites().get(0).getHosts().remove(third);
        assertEquals(TEXT, new YamlText().update(text, document));
    }

    @Test
    void whatMovesTakesItsCommentAlong() {
        Document document = document();
        document.getDataCenter().getSites().get(0).getHosts().move(0, 1);
        String text = update(document);
        assertTrue(text.contains("# the new one\n        - name: New\n"), text);
        assertTrue(text.contains("# the old one"), text);
    }

    @Test
    void linesEndAsTheyDid() {
        Document document = document();
        host(document, 0).setCpuCores(3);
        String text = new YamlText().update(TEXT.replace("\n", "\r\n"), document);
        assertEquals(text.lines().count(), text.chars().filter(c -> c == '\r').count());
        assertTrue(text.contains("cpuCores: 3\r\n"), text);
    }

    @Test
    void randomChangesNeverLeaveATextBehind() {
        int anew = 0;
        for (int seed = 0; seed < 300; seed++) {
            RandomDocument random = new RandomDocument(seed);
            Document document = random.create();
            String text = commented(new YamlText().write(document), new SplittableRandom(seed));
            assertEquals(text, new YamlText().update(text, document));
            random.change(document);
            String next = new YamlText().update(text, document);
            assertTrue(new YamlText().holds(next, document), "seed " + seed);
            anew += next.contains("# comment") || !text.contains("# comment") ? 0 : 1;
        }
        assertTrue(anew < 12, anew + " texts were written anew");
    }

    /** Puts comments between lines that aren't part of a text of several. */
    private static String commented(String text, SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean begins = line.matches(" *(- )?[a-zA-Z]+:.*") && !text.contains("|");
            if (begins && random.nextInt(4) == 0) {
                out.append(" ".repeat(line.length() - line.stripLeading().length())).append("# comment\n");
            }
            out.append(line).append('\n');
        }
        return out.substring(0, out.length() - 1);
    }
}
