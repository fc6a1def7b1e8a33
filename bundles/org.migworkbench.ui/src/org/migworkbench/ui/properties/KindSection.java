package org.migworkbench.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.migworkbench.core.document.DeclaredKinds;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.commands.kinds.KindChange;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.StatusLine;
import org.migworkbench.ui.ValueFormat;
import org.migworkbench.ui.form.FieldForm;

/** A policy or workload: its kind and the form that follows from what the kind declares. */
abstract class KindSection extends ElementSection {

    private ParameterForm form;

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        Composite body = (Composite) parent.getChildren()[0];
        form = new ParameterForm(body, this::element, element -> known().inUse(element));
    }

    /** Adds the fields for the name and the kind. */
    final void createKindFields(FieldForm fields) {
        fields.value("Name", Literals.ELEMENT__NAME, ValueFormat.NAME);
        fields.kinds("Kind", owner -> known().kinds(owner), owner -> known().kind(owner).orElse(null), this::change);
    }

    /** Changes the kind, and says what stays of what was set and what goes. */
    private Command change(DeclaredKinds.Kind next) {
        String before = known().kind(element()).map(DeclaredKinds.Kind::label).orElse("");
        KindChange change = new KindChange(element(), before,
                new KindChange.Kind(next.id(), next.label(), next::takes));
        StatusLine.say(change.text());
        return change.command();
    }

    private static DeclaredKinds known() {
        return new DeclaredKinds(CoreServices.catalogs());
    }

    /** How many elements of the document refer to the one that the section is about. */
    final String usedBy(List<? extends EObject> users, String one, String many) {
        return users.isEmpty() ? "nothing" : users.size() == 1 ? "1 " + one : users.size() + " " + many;
    }

    @Override
    protected void discardInput() {
        super.discardInput();
        if (form != null) {
            form.discard();
        }
    }

    @Override
    public void refresh() {
        super.refresh();
        if (element() != null && form != null && DocumentSession.of(element()).isPresent()) {
            form.refresh(summaryText());
        }
    }

    private String summaryText() {
        return known().kind(element()).map(kind -> kind.summary() + " " + kind.source())
                .orElseGet(() -> "The kind '" + DeclaredKinds.kindId(element()) + "' is not known here. Choose one.");
    }
}
