package org.migworkbench.editor.topology;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.diagram.actions.AddElementAction;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.commands.Additions;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.Images;

/** Makes an experiment of the selected scenario, or of the one that is shown while nothing is selected. */
final class AddExperimentAction extends AddElementAction {

    AddExperimentAction(DocumentEditor editor) {
        super(editor, "experiment", "Add &Experiment", Images.descriptor(Images.EXPERIMENT));
    }

    @Override
    protected Optional<Addition> addition(EObject selected) {
        Optional<Scenario> scenario = selected instanceof Scenario itself ? Optional.of(itself)
                : selected instanceof Document ? DocumentSession.of(selected).flatMap(DocumentSession::scenario)
                        : Optional.empty();
        return scenario.map(repeated -> {
            Experiment experiment = ModelFactory.eINSTANCE.createExperiment();
            return new Addition(experiment, Additions.experiment(repeated, experiment));
        });
    }
}
