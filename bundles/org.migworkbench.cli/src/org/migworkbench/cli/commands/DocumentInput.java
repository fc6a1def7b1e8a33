package org.migworkbench.cli.commands;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.ElementAddresses;
import org.migworkbench.core.document.Translation;
import org.migworkbench.core.study.ExperimentPlans;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.model.io.ModelProblem;
import org.migworkbench.model.text.DocumentFiles;
import org.migworkbench.model.text.KeptText;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.study.ExperimentPlan;

/** A file that was named on the command line. What is wrong with it becomes one line. */
final class DocumentInput {

    private final DocumentService documents;
    private final String file;
    private final ElementAddresses addresses = new ElementAddresses();

    DocumentInput(DocumentService documents, String file) {
        this.documents = documents;
        this.file = file;
    }

    LoadResult read() {
        try {
            return DocumentFiles.load(Path.of(file));
        } catch (InvalidPathException e) {
            throw new InputException("'" + file + "' is not a path: " + e.getReason(), e);
        }
    }

    Document load() {
        LoadResult loaded = read();
        List<ModelProblem> problems = loaded.problems();
        return loaded.document().orElseThrow(() -> new InputException(problems.get(0).text() + more(problems.size())));
    }

    /** What a scenario is for the engine; what may still be run is told as warnings, a line each. */
    ScenarioSpec translate(Document document, Scenario scenario, PrintWriter err) {
        Translation translation = documents.translate(document, scenario);
        requireNoError(translation.findings());
        translation.findings().forEach(finding -> err.print("warning: " + text(finding) + "\n"));
        return translation.spec().orElseThrow();
    }

    /** Plans an experiment; which of its policies and workloads do not go together is an outcome of its cells. */
    ExperimentPlan plan(Document document, Experiment experiment) {
        requireNoError(documents.validate(document, experiment));
        return ExperimentPlans.plan(document, experiment, documents.catalogs());
    }

    void requireNoError(List<Finding> findings) {
        List<Finding> errors = findings.stream().filter(DocumentService::isError).toList();
        if (!errors.isEmpty()) {
            throw new InputException(text(errors.get(0)) + more(errors.size()));
        }
    }

    /** A finding as one line: the file, with the line where it is a text, the element, what is wrong. */
    String text(Finding finding) {
        String path = addresses.of(finding.element(), finding.feature());
        OptionalInt line = KeptText.line(finding.element(), finding.feature());
        return file + (line.isPresent() ? ":" + line.getAsInt() : "") + ": " + (path.isEmpty() ? "" : path + ": ")
                + finding.message();
    }

    private String more(int count) {
        return count == 1 ? "" : " (and " + (count - 1) + " more; 'workbench validate' lists all)";
    }
}
