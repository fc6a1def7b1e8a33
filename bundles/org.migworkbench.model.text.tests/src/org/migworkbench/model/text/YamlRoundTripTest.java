package org.migworkbench.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Document;
import org.migworkbench.model.io.ModelFiles;

/** What goes from XMI to YAML and back is the same, byte for byte. */
class YamlRoundTripTest {

    private static final int DOCUMENTS = 150;

    @Test
    void noExampleLosesAnything() throws IOException {
        List<Path> examples = examples();
        assertFalse(examples.isEmpty());
        for (Path example : examples) {
            Document document = ModelFiles.load(example).document().orElseThrow();
            check(document, example.toString());
        }
    }

    static List<Path> examples() throws IOException {
        Path folder = Path.of(System.getProperty("root.directory", "../.."), "bundles/org.migworkbench.core/examples");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".migration")).sorted().toList();
        }
    }

    @Test
    void noRandomDocumentLosesAnything() throws IOException {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            check(new RandomDocument(seed).create(), "seed " + seed);
        }
    }

    private static void check(Document document, String what) throws IOException {
        byte[] xmi = ModelFiles.toBytes(document);
        String text = new YamlText(TextIds.ALL).write(document);
        ReadText read = new YamlText().parse(text, what);
        assertEquals(List.of(), read.problems().stream().map(each -> each.text()).toList(), text);
        Document again = read.document().orElseThrow();
        assertIterableEquals(lines(xmi), lines(ModelFiles.toBytes(again)), what);
        assertTrue(new YamlText().same(document, again));
        assertEquals(text, new YamlText(TextIds.ALL).write(again), what);
        assertEquals(text, new YamlText(TextIds.ALL).update(text, document), what);
    }

    private static List<String> lines(byte[] xmi) {
        return new String(xmi, StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void idsThatAreMadeOfNamesNeedNoLine() {
        Document document = read("""
                version: 2
                dataCenter:
                  sites:
                    - name: Lab
                      hosts:
                        - name: Host A
                        - name: Host A
                  links:
                    - source: hosts[0]
                      target: hosts[1]
                      rate: 10 Gbit/s
                      latency: 100 us
                """);
        assertEquals(List.of("host-a", "host-a-2"),
                document.getDataCenter().getSites().get(0).getHosts().stream().map(host -> host.getId()).toList());
        assertEquals(1.25e9, document.getDataCenter().getLinks().get(0).getBytesPerSecond());
        assertFalse(new YamlText(TextIds.ALL).write(document).contains("id:"));
    }

    static Document read(String text) {
        ReadText read = new YamlText().parse(text, "test.migration.yaml");
        assertEquals(List.of(), read.problems().stream().map(each -> each.text()).toList());
        return read.document().orElseThrow();
    }
}
