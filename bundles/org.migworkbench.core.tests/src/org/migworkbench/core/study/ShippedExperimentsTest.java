package org.migworkbench.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.experiment.ExperimentColumn;
import org.migworkbench.analysis.experiment.ExperimentRemarks;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.experiment.ExperimentRow;
import org.migworkbench.core.document.Example;
import org.migworkbench.core.document.ExampleCatalog;
import org.migworkbench.core.document.ExperimentDocuments;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.testkit.ReferenceText;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.io.ModelFiles;
import org.migworkbench.study.CellStore;
import org.migworkbench.study.ExperimentMonitor;
import org.migworkbench.study.ExperimentPlan;
import org.migworkbench.study.ExperimentRunner;

/**
 * Runs every experiment that is shipped and keeps its table in docs/experiments.md at what the program gives; {@code
 * -Drewrite.references=true} rewrites it.
 */
class ShippedExperimentsTest {

    private static final String FILE = "docs/experiments.md";
    private static final String BEGIN = "<!-- begin generated -->\n";
    private static final String END = "<!-- end generated -->\n";

    @Test
    void theTablesAreWhatTheProgramGives() throws IOException {
        StringBuilder tables = new StringBuilder();
        int experiments = 0;
        for (Example example : new ExampleCatalog().examples()) {
            Document document = load(example);
            if (!document.getExperiments().isEmpty()) {
                tables.append("\n### ").append(example.title()).append("\n\n`").append(example.fileName())
                        .append("`\n");
            }
            for (Experiment experiment : document.getExperiments()) {
                ExperimentResult result = run(document, experiment);
                assertTrue(result.isComplete(), ExperimentRemarks.problems(result).toString());
                tables.append(markdown(result));
                experiments++;
            }
        }
        assertEquals(11, experiments);
        String page = ReferenceText.read(FILE);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        assertTrue(begin > 0 && end > begin, "markers");
        ReferenceText.check(FILE, page.substring(0, begin) + BEGIN + tables + "\n" + page.substring(end));
    }

    private static Document load(Example example) throws IOException {
        try (InputStream content = new ExampleCatalog().open(example)) {
            return ModelFiles.load(content, example.fileName()).document().orElseThrow();
        }
    }

    private static ExperimentResult run(Document document, Experiment experiment) {
        ExperimentPlan plan = ExperimentPlans.plan(document, experiment, ExperimentDocuments.catalogs());
        return new ExperimentRunner(ExperimentDocuments.backend()).run(plan, Fidelity.PAGE, CellStore.NONE,
                ExperimentMonitor.NONE);
    }

    private static String markdown(ExperimentResult result) {
        StringBuilder text = new StringBuilder("\n**").append(ExperimentRemarks.headline(result)).append("**\n\n");
        List<ExperimentColumn> columns = ExperimentColumn.of(result);
        row(text, columns.stream().map(ExperimentColumn::label).toList());
        row(text, columns.stream().map(column -> column.isNumber() ? "--:" : "---").toList());
        for (ExperimentRow row : ExperimentRow.of(result)) {
            row(text, columns.stream().map(column -> column.text().apply(row)).toList());
        }
        List<String> remarks = new ArrayList<>(ExperimentRemarks.averages(result));
        remarks.addAll(ExperimentRemarks.published(result));
        text.append('\n');
        remarks.forEach(line -> text.append("- ").append(line).append(".\n"));
        return text.toString();
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
