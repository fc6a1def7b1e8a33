package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineToolTest {

    @ParameterizedTest
    @ValueSource(strings = { "sweep x", "Predict" })
    void otherCommandsAreRefusedWithTheListOfThoseThatAre(String line) {
        Invocation.words(line).assertRefused("'" + line.split(" ")[0] + "'",
                "allowed: run, predict, new, validate, policies, live, import, import-topology");
    }

    @Test
    void noCommandIsRefused() {
        Invocation.words("")
                .assertRefused("allowed: run, predict, new, validate, policies, live, import, import-topology");
    }

    @Test
    void argumentsOfOthersAreNotReadFromFiles() {
        Invocation.words("@/etc/hostname").assertRefused("'@/etc/hostname'");
    }

    @ParameterizedTest
    @ValueSource(strings = { "--help", "run --help", "predict --help", "validate --help", "policies --help",
            "live --help", "live demo --help", "live attach --help", "live launch --help",
            "import --help" })
    void helpIsPlainTextWithAnExampleAndWithoutPlans(String line) {
        Invocation help = Invocation.words(line);
        assertEquals(0, help.exitCode());
        assertEquals("", help.err());
        assertTrue(help.out().startsWith("Usage: workbench"), help.out());
        assertFalse(help.out().contains("\u001b"), help.out());
        assertFalse(help.out().contains("\n  sweep "), help.out());
        help.out().lines().forEach(row -> assertTrue(row.length() <= 120, row));
    }

    @Test
    void policiesAreListedWithTheirParameters() {
        String text = Invocation.words("policies").out();
        assertTrue(text.contains("xen-adaptive: ") && text.contains("maxIterations"), text);
        JsonArray policies = Invocation.words("policies --json").json().getAsJsonArray("policies");
        int xen = ids(policies).indexOf("xen");
        assertTrue(xen >= 0, ids(policies).toString());
        JsonObject parameter = policies.get(xen).getAsJsonObject().getAsJsonArray("parameters").get(0)
                .getAsJsonObject();
        assertEquals("maxIterations", parameter.get("name").getAsString());
        assertEquals("29", parameter.get("default").getAsString());
        assertEquals("published", parameter.get("defaultIs").getAsString());
        assertEquals("integer", parameter.get("type").getAsString());
    }

    private static List<String> ids(JsonArray policies) {
        List<String> ids = new ArrayList<>();
        policies.forEach(policy -> ids.add(policy.getAsJsonObject().get("id").getAsString()));
        return ids;
    }

    @Test
    void theMachinesLanguageDoesNotMatter() {
        String[] lines = { "predict --memory 64MiB --working-set 8MiB --write-rate 2000 --bandwidth 1Gbit/s",
                "policies", "policies --json", "predict --help",
                "predict --memory 64MiB --working-set 8MiB --write-rate 2000 --bandwidth 1Gbit/s --json" };
        Locale before = Locale.getDefault();
        for (String line : lines) {
            String expected = Invocation.words(line).out();
            try {
                for (String language : new String[] { "tr-TR", "ar-EG", "de-DE" }) {
                    Locale.setDefault(Locale.forLanguageTag(language));
                    assertEquals(expected, Invocation.words(line).out(), language);
                }
            } finally {
                Locale.setDefault(before);
            }
        }
    }
}
