package org.migworkbench.app.wizards;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.migworkbench.app.ids.AppIds;

/** Opens a New wizard by its id, without the list of all wizards before it. */
public final class WizardOpener {

    private WizardOpener() {
    }

    /**
     * Opens a wizard.
     *
     * @param wizardId id of a wizard for new things, or of one that imports
     * @param window the window to open it over
     */
    public static void open(String wizardId, IWorkbenchWindow window) {
        IWorkbench workbench = window.getWorkbench();
        IWizardDescriptor create = workbench.getNewWizardRegistry().findWizard(wizardId);
        IWizardDescriptor descriptor = create != null ? create
                : workbench.getImportWizardRegistry().findWizard(wizardId);
        try {
            open(descriptor.createWizard(), window);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e, AppIds.BUNDLE);
        }
    }

    /**
     * Opens a wizard that was made already.
     *
     * @param wizard the wizard
     * @param window the window to open it over
     */
    public static void open(IWorkbenchWizard wizard, IWorkbenchWindow window) {
        wizard.init(window.getWorkbench(), selection(window));
        new WizardDialog(window.getShell(), wizard).open();
    }

    private static IStructuredSelection selection(IWorkbenchWindow window) {
        return window.getSelectionService().getSelection() instanceof IStructuredSelection selected ? selected
                : StructuredSelection.EMPTY;
    }
}
