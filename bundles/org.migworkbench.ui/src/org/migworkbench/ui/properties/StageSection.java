package org.migworkbench.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.migworkbench.core.pipeline.Pipeline;
import org.migworkbench.core.pipeline.Stage;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.form.FieldForm;
import org.migworkbench.ui.form.PropertyScroll;

/** A stage of a policy's pipeline: its strategy, what that does, and its parameters. */
public final class StageSection extends ElementSection {

    private Optional<StageChoice> choice = Optional.empty();
    private ParameterForm parameters;
    private Label summary;

    @Override
    protected void createFields(FieldForm fields) {
        fields.info("Stage", owner -> stage().map(Stage::caption).orElse(""));
        fields.info("Strategy", owner -> stage().map(Stage::title).orElse(""));
        fields.info("Stands", owner -> stage().map(Stage::standing).orElse(""));
    }

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        Composite body = (Composite) parent.getChildren()[0];
        summary = new Label(body, SWT.WRAP);
        summary.setForeground(WorkbenchColors.secondaryText());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(summary);
        parameters = new ParameterForm(body, this::owner, owner -> params());
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection chosen) {
        Optional<StageChoice> next = StageChoice.first(chosen);
        if (parameters != null && !next.equals(choice)) {
            parameters.discard();
        }
        choice = next;
        super.setInput(part, chosen);
    }

    private Optional<Stage> stage() {
        return choice.flatMap(one -> Pipeline.of(one.policy(), CoreServices.catalogs().policies()).stage(one.kind()));
    }

    /** What the parameters are set at: the policy, or its part. */
    private EObject owner() {
        return element() == null ? null : stage().map(Stage::owner).orElse(null);
    }

    private List<ParamSpec<?>> params() {
        return stage().map(Stage::params).orElse(List.of());
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
        if (parameters != null && owner() != null) {
            String text = stage().map(Stage::about).orElse("");
            if (!text.equals(summary.getText())) {
                summary.setText(text.replace("&", "&&"));
                PropertyScroll.fit(summary.getParent());
            }
            parameters.refresh();
        }
    }
}
