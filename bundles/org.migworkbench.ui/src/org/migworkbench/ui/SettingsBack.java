package org.migworkbench.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.TakeBack;
import org.migworkbench.core.results.TakeBack.Edit;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.model.commands.SetParameterCommand;

/** Brings the settings of a result back into the scenario in an editor, as one edit. */
public final class SettingsBack {

    private SettingsBack() {
    }

    /**
     * Makes the edit.
     *
     * @param scenario the scenario
     * @param result   the result
     * @return what can't be brought back, or why nothing can; empty if all was
     */
    public static Optional<String> take(ScenarioInEditor scenario, KeptResult result) {
        Optional<Scenario> known = scenario.scenario();
        Optional<DocumentSession> session = DocumentSession.of(scenario.document());
        if (known.isEmpty() || session.isEmpty()) {
            return Optional.empty();
        }
        Optional<ScenarioSpec> now = scenario.translate(known.get()).spec();
        if (now.isEmpty()) {
            return Optional.of("The scenario can't be compared with the result while it has errors; mend them first.");
        }
        TakeBack back = TakeBack.of(scenario.document(), known.get(), now.get(), result.spec(),
                CoreServices.catalogs());
        CompoundCommand all = new CompoundCommand("Take settings of a result back");
        back.edits().stream().map(SettingsBack::command).filter(Command::canExecute).forEach(all::add);
        session.get().execute(all.isEmpty() ? null : all);
        List<String> others = back.alsoChanged(scenario.document(), known.get());
        if (!others.isEmpty()) {
            StatusLine.say("Taken back; changed too, since they use the same parts: " + String.join(", ", others));
        }
        return back.left().isEmpty() ? Optional.empty()
                : Optional.of("What could be taken back was. This can't be, and stays as it is:\n\n"
                        + String.join("\n", back.left()));
    }

    private static Command command(Edit edit) {
        return edit.feature().map(feature -> PropertyEdits.set(edit.owner(), feature, edit.value()))
                .orElseGet(() -> new SetParameterCommand(edit.owner(), edit.parameter(), (String) edit.value()));
    }
}
