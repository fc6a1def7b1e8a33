package org.migworkbench.editor.topology.parts;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.editor.topology.figures.ProblemLevel;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.problems.FindingText;

/** What is wrong with an element, in the form that figures show. */
final class Problems {

    private Problems() {
    }

    static void show(EObject element, BiConsumer<ProblemLevel, String> figure) {
        List<Finding> findings = DocumentSession.of(element).map(session -> session.findings(element))
                .orElse(List.of());
        figure.accept(level(findings), FindingText.tip(findings));
    }

    private static ProblemLevel level(List<Finding> findings) {
        if (findings.isEmpty()) {
            return ProblemLevel.NONE;
        }
        return FindingText.isError(findings) ? ProblemLevel.ERROR : ProblemLevel.WARNING;
    }
}
