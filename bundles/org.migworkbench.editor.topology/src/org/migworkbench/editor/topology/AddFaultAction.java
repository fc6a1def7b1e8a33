package org.migworkbench.editor.topology;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.migworkbench.diagram.actions.AddElementAction;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.Fault;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.commands.Additions;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.Images;

/** Lets something go wrong: with the selected link, with the selected migration, or with the first of a scenario. */
final class AddFaultAction extends AddElementAction {

    AddFaultAction(DocumentEditor editor) {
        super(editor, "fault", "Add &Fault", Images.descriptor(Images.FAULT));
    }

    @Override
    protected Optional<Addition> addition(EObject selected) {
        if (selected instanceof Link link) {
            return DocumentSession.of(link).flatMap(DocumentSession::scenario)
                    .map(scenario -> addition(fault -> Additions.fault(scenario, link, fault)));
        }
        if (selected instanceof Migration migration && migration.eContainer() instanceof Scenario) {
            return Optional.of(addition(fault -> Additions.fault(migration, fault)));
        }
        return selected instanceof Scenario scenario && !scenario.getMigrations().isEmpty()
                ? addition(scenario.getMigrations().get(0)) : Optional.empty();
    }

    private static Addition addition(Function<Fault, Command> add) {
        Fault fault = ModelFactory.eINSTANCE.createFault();
        return new Addition(fault, add.apply(fault));
    }
}
