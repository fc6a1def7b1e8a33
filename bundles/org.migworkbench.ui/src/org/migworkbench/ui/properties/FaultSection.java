package org.migworkbench.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.model.Document;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.model.structure.FaultShape;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.FaultText;
import org.migworkbench.ui.ValueFormat;
import org.migworkbench.ui.form.FieldForm;

/** A fault: what goes wrong, where and when. Fields that its kind doesn't use can't be changed. */
public final class FaultSection extends ElementSection {

    private Control link;
    private Control migration;
    private Control round;
    private Control duration;
    private Control factor;

    @Override
    protected void createFields(FieldForm fields) {
        fields.value("Name", Literals.ELEMENT__NAME, ValueFormat.NAME);
        fields.choice("What", owner -> FaultKind.VALUES, FaultText::kind, owner -> fault(owner).getKind(),
                kind -> PropertyEdits.changeFault(fault(element()), kind, fault(element()).getTrigger()));
        link = fields.choice("Link", owner -> links(owner), ElementLabels::text, owner -> fault(owner).getLink(),
                value -> PropertyEdits.set(element(), Literals.FAULT__LINK, value));
        migration = fields.choice("Migration", owner -> migrations(owner), ElementLabels::text,
                owner -> fault(owner).getMigration(),
                value -> PropertyEdits.set(element(), Literals.FAULT__MIGRATION, value));
        fields.mark(link, Literals.FAULT__LINK);
        fields.mark(migration, Literals.FAULT__MIGRATION);
        fields.choice("Counted from", owner -> FaultTrigger.VALUES, FaultText::trigger,
                owner -> fault(owner).getTrigger(),
                trigger -> PropertyEdits.changeFault(fault(element()), fault(element()).getKind(), trigger));
        round = fields.number(Literals.FAULT__ROUND).control();
        fields.number(Literals.FAULT__DELAY_NANOS);
        duration = fields.number(Literals.FAULT__DURATION_NANOS).control();
        factor = fields.number(Literals.FAULT__FACTOR).control();
    }

    @Override
    public void refresh() {
        super.refresh();
        if (element() instanceof Fault fault && link != null && !link.isDisposed()) {
            boolean ofLink = FaultShape.isOfLink(fault.getKind());
            link.setEnabled(ofLink);
            migration.setEnabled(FaultShape.needsMigration(fault.getKind(), fault.getTrigger()));
            round.setEnabled(fault.getTrigger() == FaultTrigger.ROUND);
            duration.setEnabled(ofLink);
            factor.setEnabled(fault.getKind() == FaultKind.LINK_SLOW);
        }
    }

    private static Fault fault(EObject element) {
        return (Fault) element;
    }

    private static List<Link> links(EObject fault) {
        return EcoreUtil.getRootContainer(fault) instanceof Document document && document.getDataCenter() != null
                ? document.getDataCenter().getLinks() : List.of();
    }

    private static List<Migration> migrations(EObject fault) {
        return fault.eContainer() instanceof Scenario scenario ? scenario.getMigrations() : List.of();
    }
}
