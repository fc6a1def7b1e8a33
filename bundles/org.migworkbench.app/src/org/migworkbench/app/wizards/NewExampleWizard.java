package org.migworkbench.app.wizards;

import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.migworkbench.app.ids.AppIds;

/** New &gt; Example. */
public final class NewExampleWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private ExamplePage page;

    @Override
    public void init(IWorkbench target, IStructuredSelection current) {
        workbench = target;
        setWindowTitle("New Example");
        setDefaultPageImageDescriptor(
                ResourceLocator.imageDescriptorFromBundle(AppIds.BUNDLE, "icons/product64.png").orElseThrow());
    }

    @Override
    public void addPages() {
        page = new ExamplePage();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.selected().ifPresent(
                example -> NewFiles.openExample(example, workbench.getActiveWorkbenchWindow().getActivePage()));
        return true;
    }
}
