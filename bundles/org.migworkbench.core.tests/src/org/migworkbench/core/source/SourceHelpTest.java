package org.migworkbench.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;
import org.migworkbench.model.Document;
import org.migworkbench.model.text.TextContext;
import org.migworkbench.model.text.YamlText;

/** What can be typed at a place comes from the model, the catalogs and the document itself. */
class SourceHelpTest {

    private static final String TEXT = """
            version: 2
            dataCenter:
              sites:
                - name: Lab
                  hosts:
                    - name: Host A
                    - name: 'Host, B'
            policies:
              - name: Mine
                kind: xen
            """;
    private final SourceHelp help = new SourceHelp(() -> new Catalogs(PolicyCatalog.of(BuiltInPolicies.all()),
            WorkloadCatalog.of(BuiltInWorkloads.all())));
    private final Document document = new YamlText().parse(TEXT, "").document().orElseThrow();

    private List<String> texts(String end) {
        return help.proposals(TextContext.at(TEXT + end, TEXT.length() + end.length()), document).stream()
                .map(SourceProposal::text).toList();
    }

    @Test
    void keysOfTheElementAreOffered() {
        assertTrue(texts("    ").contains("overrides:"), texts("    ").toString());
        assertFalse(texts("    ").contains("kind: "), "it is there");
        assertTrue(texts("").containsAll(List.of("scenarios:", "workloads:", "experiments:")));
    }

    @Test
    void namesKindsAndWordsAreOffered() {
        assertEquals(List.of("Host A", "'Host, B'"), texts("scenarios:\n  - migrations:\n      - target: "));
        assertTrue(texts("  - name: Other\n    kind: ").containsAll(List.of("xen", "qemu", "hca")));
        assertTrue(texts("    overrides:\n      - kind: ").contains("rle"));
        assertTrue(texts("workloads:\n  - kind: ").contains("hot-cold"));
        assertEquals(List.of("linkSlow", "linkDown", "sourceLost", "destinationLost", "cancel"),
                texts("scenarios:\n  - faults:\n      - kind: "));
        assertTrue(texts("scenarios:\n  - migrations:\n      - timeout: ").contains("none"));
    }

    @Test
    void parametersAreOfferedWithWhatTheyMean() {
        assertTrue(texts("    parameters:\n      ").contains("maxIterations: "));
        String docs = help.docs(TextContext.at(TEXT + "    parameters:\n      maxIterations",
                TEXT.length() + "    parameters:\n      maxIterations".length())).orElseThrow();
        String name = help.docs(TextContext.at(TEXT, TEXT.indexOf("name: Host A") + 4)).orElseThrow();
        assertTrue(name.contains("Name that people see"), name);
        assertTrue(docs.contains("Allowed: ") && docs.contains("Default: 29"), docs);
        assertTrue(help.docs(TextContext.at(TEXT, TEXT.indexOf("kind: xen") + 4)).orElseThrow().contains("Xen"));
    }
}
