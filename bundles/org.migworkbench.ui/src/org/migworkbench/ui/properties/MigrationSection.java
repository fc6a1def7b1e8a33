package org.migworkbench.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Combo;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.form.FieldForm;

/** A migration: what moves where, when, and within which limits. */
public final class MigrationSection extends ElementSection {

    @Override
    protected void createFields(FieldForm fields) {
        fields.info("Virtual machine", owner -> ElementLabels.text(((Migration) owner).getVm()));
        fields.info("From", owner -> from((Migration) owner));
        Combo target = fields.choice("To", MigrationSection::targets, ElementLabels::text,
                owner -> ((Migration) owner).getTarget(),
                host -> PropertyEdits.set(element(), Literals.MIGRATION__TARGET, host));
        fields.mark(target, Literals.MIGRATION__TARGET);
        fields.number(Literals.MIGRATION__START_NANOS);
        fields.number(Literals.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND);
        fields.number(Literals.MIGRATION__DOWNTIME_LIMIT_NANOS);
        fields.number(Literals.MIGRATION__TIMEOUT_NANOS);
        fields.number(Literals.MIGRATION__MAX_ROUNDS);
    }

    private static String from(Migration migration) {
        return migration.getVm() == null ? "" : ElementLabels.text(migration.getVm().eContainer());
    }

    private static List<Host> targets(EObject migration) {
        VirtualMachine vm = ((Migration) migration).getVm();
        return EcoreUtil.getRootContainer(migration) instanceof Document document && document.getDataCenter() != null
                ? document.getDataCenter().getSites().stream().flatMap(site -> site.getHosts().stream())
                        .filter(host -> vm == null || vm.eContainer() != host).toList()
                : List.of();
    }
}
