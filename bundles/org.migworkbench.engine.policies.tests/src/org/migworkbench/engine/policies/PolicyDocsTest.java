package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyPart;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.testkit.ReferenceText;

/** Keeps docs/policies.md complete and its tables those of the catalog; {@code -Drewrite.references=true} writes them. */
class PolicyDocsTest {

    private static final String FILE = "docs/policies.md";
    /** What every policy takes for a disk has one table of its own. */
    private static final String DISK = "disk";
    private static final String END = "<!-- end -->";
    /** The kind for a strategy, the id, and after "over" the policy whose parameters aren't repeated. */
    private static final Pattern MARK = Pattern
            .compile("<!-- parameters: (?:([A-Z]\\w+) )?([\\w-]+)(?: over ([\\w-]+))?"
                    + " -->\n");
    private static final List<StrategyKind<?>> KINDS = StrategyKind.ALL.stream()
            .filter(kind -> kind != StrategyKind.STOP).toList();

    @Test
    void theTablesAreTheCatalogs() {
        String text = ReferenceText.read(FILE);
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Matcher mark = MARK.matcher(text); mark.find(); at = text.indexOf(END, mark.end())) {
            result.append(text, at, mark.end()).append('\n').append(table(mark)).append('\n');
        }
        ReferenceText.check(FILE, result.append(text.substring(at)).toString());
    }

    @Test
    void everyPolicyHasASectionWithTableAndPlot() {
        String text = ReferenceText.read(FILE);
        for (PolicyProvider<Strategies> policy : Scenarios.POLICIES.all(Strategies.class)) {
            String id = policy.descriptor().id();
            assertTrue(text.contains("\n### `" + id + "`\n"), id + " has no section in " + FILE);
            assertTrue(Pattern.compile("<!-- parameters: " + id + "( over .*)? -->").matcher(text).find(), id);
            assertTrue(text.contains("(images/policies/" + id + ".svg)"), id + " has no plot in " + FILE);
            assertTrue(ReferenceText.read("docs/images/policies/" + id + ".svg").startsWith("<?xml"), id);
        }
    }

    @Test
    void everyStrategyOfItsOwnHasATable() {
        String text = ReferenceText.read(FILE);
        List<String> missing = new ArrayList<>();
        for (StrategyKind<?> kind : KINDS) {
            for (PolicyProvider<?> strategy : Scenarios.POLICIES.all(kind.type())) {
                String id = strategy.descriptor().id();
                boolean whole = text.contains("page selections `ar-prediction`") && List.of("ar-prediction", "k-of-n",
                        "markov", "mean-interval").contains(id);
                if (!whole && !text.contains("<!-- parameters: " + kind.type().getSimpleName() + " " + id + " -->")) {
                    missing.add(id);
                }
            }
        }
        assertEquals(List.of(), missing, "without a table in " + FILE);
    }

    private static String table(Matcher mark) {
        Class<?> kind = mark.group(1) == null ? Strategies.class
                : KINDS.stream().map(StrategyKind::type).filter(each -> each.getSimpleName().equals(mark.group(1)))
                        .findFirst().orElseThrow();
        List<ParamSpec<?>> params = new ArrayList<>(params(kind, mark.group(2)));
        if (!mark.group(2).equals(DISK)) {
            params.removeAll(disk());
        }
        StringBuilder text = new StringBuilder();
        if (mark.group(3) != null) {
            params.removeAll(params(kind, mark.group(3)));
            text.append("Differences to `").append(mark.group(3)).append("`:\n\n");
        }
        if (params.isEmpty()) {
            return text.append(text.isEmpty() ? "No parameters.\n" : "None.\n").toString();
        }
        text.append("| parameter | default | allowed | source | meaning |\n|---|---|---|---|---|\n");
        params.forEach(param -> text.append("| `").append(param.name()).append("` | ").append(
                param.isRequired() ? "(required)" : param.defaultText()).append(" | ").append(param.rangeText())
                .append(" | ").append(param.source().name().toLowerCase(Locale.ROOT)).append(": ")
                .append(cell(param.citation())).append(" | ").append(cell(param.description())).append(" |\n"));
        return text.toString();
    }

    private static <P> List<ParamSpec<?>> params(Class<P> kind, String id) {
        return id.equals(DISK) ? disk() : Scenarios.POLICIES.require(kind, id).descriptor().params();
    }

    private static List<ParamSpec<?>> disk() {
        return PolicyPart.only(StrategyKind.DISK, Scenarios.POLICIES.require(Strategies.class, "xen").parts(
                Scenarios.params()));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
