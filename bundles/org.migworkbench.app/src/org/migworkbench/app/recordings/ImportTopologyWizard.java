package org.migworkbench.app.recordings;

import java.util.Optional;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.migworkbench.app.ids.AppIds;
import org.migworkbench.app.wizards.NewFiles;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.Document;
import org.migworkbench.model.commands.PasteCommand;

/** Import &gt; Hosts and virtual machines: into a new scenario, or beside what is drawn in the open one. */
public final class ImportTopologyWizard extends Wizard implements IImportWizard {

    private IWorkbenchPage window;
    private Optional<DocumentEditor> editor = Optional.empty();
    private TopologyPage page;
    private String project;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        window = workbench.getActiveWorkbenchWindow().getActivePage();
        editor = Optional.ofNullable(window.getActiveEditor()).filter(DocumentEditor.class::isInstance)
                .map(DocumentEditor.class::cast)
                .filter(open -> open.session().filter(session -> session.document().getDataCenter() != null)
                        .isPresent());
        project = TargetFolder.of(selection).segment(0);
        setWindowTitle("Import Hosts and Virtual Machines");
        setDefaultPageImageDescriptor(
                ResourceLocator.imageDescriptorFromBundle(AppIds.BUNDLE, "icons/product64.png").orElseThrow());
    }

    @Override
    public void addPages() {
        page = new TopologyPage(project, editor.map(DocumentEditor::getTitle));
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Document made = page.document();
        if (page.isForOpenDocument()) {
            editor.flatMap(DocumentEditor::session)
                    .ifPresent(session -> session.execute(PasteCommand.dataCenter(session.document(), made)));
        } else {
            NewFiles.openNew(page.project(), page.fileName(), () -> made, window);
        }
        return true;
    }
}
