package org.migworkbench.app.recordings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for the recording that is selected. */
public final class CalibrateFromRecording extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
        if (file != null) {
            ImportRecordingWizard wizard = new ImportRecordingWizard(file);
            wizard.init(window.getWorkbench(), selection);
            new WizardDialog(window.getShell(), wizard).open();
        }
        return null;
    }
}
