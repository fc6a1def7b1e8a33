package org.migworkbench.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.ValueFormat;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.form.FieldForm;
import org.migworkbench.ui.form.PropertyScroll;

/** A policy or workload: its kind and the form that follows from what the kind declares. */
abstract class KindSection extends ElementSection {

    private ParameterForm parameters;
    private Label summary;

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        Composite body = (Composite) parent.getChildren()[0];
        summary = new Label(body, SWT.WRAP);
        summary.setForeground(WorkbenchColors.secondaryText());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(summary);
        parameters = new ParameterForm(body, this::element);
    }

    /** Adds the fields for the name and the kind. */
    final void createKindFields(FieldForm fields) {
        fields.value("Name", Literals.ELEMENT__NAME, ValueFormat.NAME);
        fields.choice("Kind", ParameterOwner::kinds, ParameterOwner.Kind::label,
                owner -> ParameterOwner.kind(owner).orElse(null),
                kind -> PropertyEdits.changeKind(element(), kind.id(),
                        kind.params().stream().map(ParamSpec::name).toList()));
    }

    /** How many elements of the document refer to the one that the section is about. */
    final String usedBy(List<? extends EObject> users, String one, String many) {
        return users.isEmpty() ? "nothing" : users.size() == 1 ? "1 " + one : users.size() + " " + many;
    }

    @Override
    protected void discardInput() {
        super.discardInput();
        if (parameters != null) {
            parameters.discard();
        }
    }

    @Override
    public void refresh() {
        super.refresh();
        if (element() != null && parameters != null && DocumentSession.of(element()).isPresent()) {
            String text = summaryText();
            if (!text.equals(summary.getText())) {
                summary.setText(text.replace("&", "&&"));
                PropertyScroll.fit(summary.getParent());
            }
            parameters.refresh();
        }
    }

    private String summaryText() {
        return ParameterOwner.kind(element()).map(kind -> kind.summary() + " " + kind.source())
                .orElseGet(() -> "The kind '" + ParameterOwner.kindId(element()) + "' is not known here. Choose one.");
    }
}
