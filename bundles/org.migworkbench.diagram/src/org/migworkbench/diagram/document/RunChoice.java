package org.migworkbench.diagram.document;

import java.util.Optional;
import java.util.function.Predicate;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.ElementLabels;

/** Whether the scenario or experiment that is shown can be run. */
final class RunChoice {

    private RunChoice() {
    }

    /** Why it can't be run, as a sentence for a person; empty if it can. */
    static Optional<String> obstacle(DocumentSession session) {
        if (session.experiment().isPresent() && session.experiment().get().getScenario() == null) {
            return Optional.of("Nothing to repeat yet: choose the experiment's scenario in Properties.");
        }
        Optional<Scenario> scenario = session.scenario();
        if (scenario.isEmpty() || scenario.get().getMigrations().isEmpty()) {
            return Optional.of("Nothing to run yet: drag a virtual machine onto another host.");
        }
        return session.entries().problems().stream().findFirst().or(() -> error(session));
    }

    /** An error on which it depends; other scenarios may have their own. */
    private static Optional<String> error(DocumentSession session) {
        Predicate<Finding> concerns = session.experiment()
                .<Predicate<Finding>>map(shown -> finding -> DocumentService.concerns(finding, shown))
                .orElse(finding -> DocumentService.concerns(finding, session.scenario().orElseThrow()));
        return session.findings().stream().filter(DocumentService::isError).filter(concerns).findFirst()
                .map(finding -> ElementLabels.kind(finding.element().eClass()) + " "
                        + ElementLabels.text(finding.element()) + ": " + finding.message());
    }
}
