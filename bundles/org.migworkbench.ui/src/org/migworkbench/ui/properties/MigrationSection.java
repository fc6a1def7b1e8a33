package org.migworkbench.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.ValueFormat;

/** A migration: what moves where, when, and within which limits. */
public final class MigrationSection extends ElementSection {

    private static final Long ZERO_TIME = 0L;
    private static final Double NO_LIMIT = 0.0;

    @Override
    protected void createFields(FieldForm fields) {
        fields.info("Virtual machine", owner -> ElementLabels.text(((Migration) owner).getVm()));
        fields.info("From", owner -> from((Migration) owner));
        fields.choice("To", MigrationSection::targets, ElementLabels::text, owner -> ((Migration) owner).getTarget(),
                host -> PropertyEdits.set(element(), Literals.MIGRATION__TARGET, host));
        fields.value("Start", Literals.MIGRATION__START_NANOS, ValueFormat.TIME);
        fields.value("Bandwidth limit", Literals.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND,
                ValueFormat.RATE.or(NO_LIMIT, "none"));
        fields.value("Downtime limit", Literals.MIGRATION__DOWNTIME_LIMIT_NANOS,
                ValueFormat.TIME.or(ZERO_TIME, "of the policy"));
        fields.value("Time-out", Literals.MIGRATION__TIMEOUT_NANOS, ValueFormat.TIME.or(ZERO_TIME, "none"));
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
