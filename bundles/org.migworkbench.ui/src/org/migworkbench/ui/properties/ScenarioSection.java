package org.migworkbench.ui.properties;

import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Scenario;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.ValueFormat;
import org.migworkbench.ui.form.FieldForm;

/** A scenario: migrations that run together. */
public final class ScenarioSection extends ElementSection {

    @Override
    protected void createFields(FieldForm fields) {
        fields.value("Name", Literals.ELEMENT__NAME, ValueFormat.NAME);
        fields.number(Literals.SCENARIO__SEED);
        fields.info("Migrations", owner -> migrations((Scenario) owner));
        fields.info("Problems", this::problems);
    }

    private static String migrations(Scenario scenario) {
        String names = scenario.getMigrations().stream().map(ElementLabels::text).collect(Collectors.joining("\n"));
        return names.isEmpty() ? "None yet: drag a virtual machine onto another host" : names;
    }

    private String problems(EObject scenario) {
        long errors = session().map(open -> open.findings().stream().filter(DocumentService::isError).count())
                .orElse(0L);
        return errors == 0 ? "None" : errors == 1 ? "1 error" : errors + " errors";
    }

    @Override
    public void findingsChanged() {
        refresh();
    }
}
