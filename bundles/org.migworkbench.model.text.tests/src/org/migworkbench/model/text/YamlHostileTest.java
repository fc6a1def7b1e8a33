package org.migworkbench.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.io.ModelFiles;
import org.migworkbench.model.io.ModelProblem;

/** Whatever a text holds: a document, or problems with their place, the value and what is allowed. */
class YamlHostileTest {

    private static final String[] PIECES = { ":", "- ", "#", "'", "\"", "[", "]", "{", "}", "&a ", "*a", "!!x ", "|",
            ">",
            "\t", "\n", "  ", "? ", "---\n", "...\n", "%", "<<: ", ",", "\u0000", "\uFEFF", "\u2028", "\uD800", "-1",
            "1e999", "id: x" };

    private static String first(String text) {
        ReadText read = new YamlText().parse(text, "a.migration.yaml");
        assertFalse(read.document().isPresent(), text);
        return read.problems().get(0).text();
    }

    @Test
    void anUnknownKeyIsToldWithTheNearestOne() {
        String problem = first(
                "version: 2\ndataCenter:\n  sites:\n    - name: A\n      hosts:\n        - memry: 4 GiB\n");
        assertTrue(
                problem.startsWith("a.migration.yaml:6:11: The key 'memry' of the Host is unknown; allowed are name, "),
                problem);
        assertTrue(problem.endsWith("Did you mean 'memory'?"), problem);
    }

    @Test
    void aWrongValueIsToldWithWhatIsAllowed() {
        String problem = first("version: 2\ndataCenter:\n  links:\n    - rate: 10 Gbits\n      latency: soon\n");
        assertTrue(problem.startsWith("a.migration.yaml:5:16: The key 'latency': The value 'soon'"), problem);
        assertTrue(first("version: 2\nscenarios:\n  - faults:\n      - kind: linkDwn\n")
                .contains("'linkDwn' of 'kind' is not allowed; allowed is one of linkSlow, linkDown"), "kind");
    }

    @Test
    void aReferenceThatLeadsNowhereIsToldWithTheNames() {
        String problem = first("""
                version: 2
                dataCenter:
                  sites: [{name: Lab, hosts: [{name: Host A}, {name: Host B}]}]
                scenarios:
                  - migrations: [{target: Host C}]
                """);
        assertTrue(
                problem.startsWith("a.migration.yaml:5:27: The key 'target' names 'Host C', which no Host is called; "
                        + "allowed are Host A, Host B. Did you mean"),
                problem);
    }

    @Test
    void whatADocumentDoesNotNeedIsRefused() {
        assertTrue(first("a: &x 1\nb: *x\n").contains("anchor '&x' is not allowed"));
        assertTrue(first("name: !!javax.script.ScriptEngineManager [1]\n").contains("The tag '"));
        assertTrue(first("version: 2\n---\nversion: 2\n").contains("second document"));
        assertTrue(first("version: 2\nversion: 2\n").contains("there twice"));
        assertTrue(first("[".repeat(100_000)).contains("nested too deeply; allowed are 32"));
        assertTrue(first("version: 3\n").contains("'3' of 'version' is not allowed; allowed is 2"));
        assertTrue(first("").contains("empty"));
        assertTrue(first("- a\n").contains("this is a list"));
    }

    @Test
    void noMutationEscapes() throws IOException {
        int loaded = 0;
        for (Path example : YamlRoundTripTest.examples().subList(0, 4)) {
            String good = new YamlText().write(ModelFiles.load(example).document().orElseThrow());
            for (int seed = 0; seed < 250; seed++) {
                loaded += survives(mutate(good, new SplittableRandom(seed)), seed) ? 1 : 0;
            }
        }
        assertNotEquals(0, loaded);
    }

    private static boolean survives(String text, int seed) {
        ReadText read = new YamlText().parse(text, "mutation");
        for (ModelProblem problem : read.problems()) {
            assertFalse(problem.message().isBlank(), "mutation " + seed);
            assertEquals(1, problem.text().lines().count(), problem::text);
            assertFalse(problem.message().contains("Exception"), problem::text);
            assertTrue(problem.line() >= 1 && problem.line() <= text.split("\n", -1).length, problem::text);
        }
        read.document().ifPresent(document -> assertTrue(new YamlText().holds(new YamlText().write(document), document),
                "mutation " + seed));
        return read.document().isPresent();
    }

    private static String mutate(String good, SplittableRandom random) {
        StringBuilder text = new StringBuilder(good);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            int place = random.nextInt(text.length());
            int end = Math.min(text.length(), place + random.nextInt(1, 60));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(place, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.delete(place, end);
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(place, end));
                default -> text.setLength(Math.max(1, place));
            }
        }
        return text.toString();
    }
}
