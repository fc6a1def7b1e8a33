package org.migworkbench.core.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.core.run.EngineBackend;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Site;
import org.migworkbench.model.io.ModelFiles;
import org.migworkbench.model.network.NetworkPaths;
import org.migworkbench.model.templates.Template;
import org.migworkbench.model.templates.TemplateNumber;
import org.migworkbench.model.templates.TemplateSize;
import org.migworkbench.model.templates.TemplateValues;
import org.migworkbench.model.templates.Templates;

/** What a template makes can be run at once, at every size, and is as large as it says. */
class TemplatesTest {

    private static final int HOST_WIDTH = 240;

    private final DocumentService service = new DocumentService(() -> TestDocuments.CATALOGS);

    static List<Template> templates() {
        return Templates.ALL;
    }

    private static Template template(String id) {
        return Templates.ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void idsAndTitlesDiffer() {
        assertEquals(Templates.ALL.size(), Templates.ALL.stream().map(Template::id).distinct().count());
        assertEquals(Templates.ALL.size(), Templates.ALL.stream().map(Template::title).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isValidAndEndsAtItsUsualAndItsLeastSize(Template template) throws IOException {
        for (TemplateValues values : List.of(TemplateValues.usual(template), least(template))) {
            Document document = check(template, values);
            MigrationResult result = new EngineBackend()
                    .run(TestDocuments.translate(document).spec().orElseThrow(), RunOptions.NONE).migrations().get(0);
            assertEquals(Outcome.COMPLETED, result.outcome(), result.reason());
        }
    }

    private static TemplateValues least(Template template) {
        return TemplateValues.read(template, template.numbers().stream()
                .collect(Collectors.toMap(TemplateNumber::id, number -> Integer.toString(number.least()))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "two-hosts | vms=100", "rack | hosts=100;vms=10",
            "leaf-spine | leaves=8;spines=4;hosts=8;vms=8", "leaf-spine | leaves=3;spines=16;hosts=1;vms=1",
            "two-sites | hosts=37;vms=3;rate=100000;latency=1000", "data-centre | hosts=200;rack=20;vms=10",
            "data-centre | hosts=1000;rack=7;vms=10" })
    void isValidWhenLarge(String id, String numbers) throws IOException {
        Template template = template(id);
        check(template, TemplateValues.read(template, Stream.of(numbers.split(";")).map(each -> each.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]))));
    }

    private Document check(Template template, TemplateValues values) throws IOException {
        Document document = template.create("my scenario", values);
        assertEquals(List.of(), service.validate(document), template.id());
        List<Host> hosts = hosts(document);
        int vms = hosts.stream().mapToInt(host -> host.getVms().size()).sum();
        assertEquals(template.size(values),
                new TemplateSize(hosts.size(), vms, document.getDataCenter().getLinks().size()));
        assertEquals("my scenario", document.getScenarios().get(0).getName());
        assertEquals(1, document.getScenarios().get(0).getMigrations().size());
        assertNoOverlap(document);
        byte[] content = ModelFiles.toBytes(document);
        assertTrue(ModelFiles.load(new ByteArrayInputStream(content), "made").isLoaded(), template.id());
        return document;
    }

    private static List<Host> hosts(Document document) {
        return document.getDataCenter().getSites().stream().flatMap(site -> site.getHosts().stream()).toList();
    }

    /** Sites and hosts as large as they get on the drawing are apart. */
    private static void assertNoOverlap(Document document) {
        List<int[]> sites = new ArrayList<>();
        for (Site site : document.getDataCenter().getSites()) {
            List<int[]> boxes = new ArrayList<>();
            for (Host host : site.getHosts()) {
                boxes.add(box(host.getX(), host.getY(), HOST_WIDTH, 70 + 56 * host.getVms().size()));
            }
            assertApart(boxes);
            int right = boxes.stream().mapToInt(box -> box[2]).max().orElse(190) + 30;
            int bottom = boxes.stream().mapToInt(box -> box[3]).max().orElse(60) + 60;
            sites.add(box(site.getX(), site.getY(), right, bottom));
        }
        assertApart(sites);
    }

    private static int[] box(int x, int y, int width, int height) {
        return new int[] { x, y, x + width, y + height };
    }

    private static void assertApart(List<int[]> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                int[] a = boxes.get(i);
                int[] b = boxes.get(j);
                assertFalse(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3], i + " is over " + j);
            }
        }
    }

    @Test
    void leavesSpreadOverTheSpines() {
        Template template = template("leaf-spine");
        Document document = template.create("s", TemplateValues.read(template, Map.of("leaves", "4", "spines", "4")));
        Set<String> first = new HashSet<>();
        List<Site> leaves = document.getDataCenter().getSites().stream().filter(site -> !site.getHosts().isEmpty())
                .toList();
        for (int i = 0; i < leaves.size(); i++) {
            Host from = leaves.get(i).getHosts().get(0);
            Host to = leaves.get((i + 1) % leaves.size()).getHosts().get(0);
            first.add(new NetworkPaths(document.getDataCenter()).between(from, to)
                    .orElseThrow().get(0).link().getTarget().getName());
        }
        assertEquals(4, first.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "rack | hosts | 0 | Hosts: “0” is not allowed; allowed is a whole number from 2 to 1000.",
            "rack | hosts | 2.5 | Hosts: “2.5” is not allowed; allowed is a whole number from 2 to 1000.",
            "rack | hosts | 99999999999 | Hosts: “99999999999” is not allowed; allowed is a whole number from 2 to 1000.",
            "rack | hosts | '' | Hosts: a value is missing; allowed is a whole number from 2 to 1000.",
            "rack | racks | 2 | The template rack has no number “racks”; it has hosts, vms." })
    void saysWhatIsAllowed(String id, String number, String text, String message) {
        Template template = template(id);
        Map<String, String> given = Map.of(number, text);
        assertEquals(message, assertThrows(IllegalArgumentException.class,
                () -> TemplateValues.read(template, given)).getMessage());
    }

    @Test
    void tooManyMachinesAreRefused() {
        Template rack = template("rack");
        TemplateValues values = TemplateValues.read(rack, Map.of("hosts", "1000", "vms", "11"));
        assertEquals("This makes 11000 virtual machines; allowed are 10000.",
                assertThrows(IllegalArgumentException.class, () -> rack.create("s", values)).getMessage());
    }
}
