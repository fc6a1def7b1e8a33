package org.migworkbench.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Policy;
import org.migworkbench.ui.form.FieldForm;

/** A policy, selected itself or through the migration that uses it: its kind and parameters. */
public final class PolicySection extends KindSection {

    @Override
    protected EObject target(EObject selected) {
        return selected instanceof Migration migration ? migration.getPolicy() : selected;
    }

    @Override
    protected void createFields(FieldForm fields) {
        createKindFields(fields);
        fields.info("Used by", owner -> usedBy(users((Policy) owner), "migration", "migrations"));
    }

    private static List<Migration> users(Policy policy) {
        return EcoreUtil.getRootContainer(policy) instanceof Document document ? document.getScenarios().stream()
                .flatMap(scenario -> scenario.getMigrations().stream())
                .filter(migration -> migration.getPolicy() == policy).toList() : List.of();
    }
}
