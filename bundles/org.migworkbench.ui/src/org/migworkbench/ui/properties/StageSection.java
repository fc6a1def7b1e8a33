package org.migworkbench.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.migworkbench.core.pipeline.Pipeline;
import org.migworkbench.core.pipeline.Stage;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.form.FieldForm;

/** A stage of a policy's pipeline: its strategy, what that does, and its parameters. */
public final class StageSection extends ElementSection {

    private Optional<StageChoice> choice = Optional.empty();
    private ParameterForm form;

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
        form = new ParameterForm(body, this::owner, owner -> params());
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection chosen) {
        Optional<StageChoice> next = StageChoice.first(chosen);
        if (form != null && !next.equals(choice)) {
            form.discard();
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
        if (form != null) {
            form.discard();
        }
    }

    @Override
    public void refresh() {
        super.refresh();
        if (form != null && owner() != null) {
            form.refresh(stage().map(Stage::about).orElse(""));
        }
    }
}
