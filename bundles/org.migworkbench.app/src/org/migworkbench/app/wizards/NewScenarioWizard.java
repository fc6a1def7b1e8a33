package org.migworkbench.app.wizards;

import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.migworkbench.app.ids.AppIds;

/** New &gt; Migration Scenario. */
public final class NewScenarioWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private NewScenarioPage page;
    private IStructuredSelection selection;

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
        page = new NewScenarioPage(selection);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        NewFiles.openScenario(page.projectName(), page.scenarioName(),
                workbench.getActiveWorkbenchWindow().getActivePage());
        return true;
    }
}
