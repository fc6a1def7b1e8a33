package org.migworkbench.app.wizards;

import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.migworkbench.app.ids.AppIds;
import org.migworkbench.model.templates.Template;
import org.migworkbench.model.templates.TemplateValues;
import org.migworkbench.model.templates.Templates;

/** New &gt; Migration Scenario. */
public final class NewScenarioWizard extends Wizard implements INewWizard {

    private final Template first;
    private IWorkbench workbench;
    private NewScenarioPage page;
    private IStructuredSelection selection;

    /** Makes a wizard that offers the template for beginners first. */
    public NewScenarioWizard() {
        this(Templates.ALL.get(0));
    }

    /**
     * Makes a wizard that offers a template first.
     *
     * @param first the template
     */
    public NewScenarioWizard(Template first) {
        this.first = first;
    }

    @Override
    public void init(IWorkbench target, IStructuredSelection current) {
        workbench = target;
        selection = current;
        setWindowTitle("New Migration Scenario");
        setDefaultPageImageDescriptor(
                ResourceLocator.imageDescriptorFromBundle(AppIds.BUNDLE, "icons/product64.png").orElseThrow());
    }

    @Override
    public void addPages() {
        page = new NewScenarioPage(selection, first);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Template template = page.template();
        TemplateValues values = page.values();
        String name = page.scenarioName();
        NewFiles.openNew(page.projectName(), page.fileName(), () -> template.create(name, values),
                workbench.getActiveWorkbenchWindow().getActivePage());
        return true;
    }
}
