package org.migworkbench.app.wizards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.handlers.HandlerUtil;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.model.text.DocumentFiles;

/** Writes the selected document in its other format, beside it, and opens it. */
public final class ConvertDocument extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IFile file = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IFile.class);
        if (file != null && file.getLocation() != null) {
            String ending = DocumentFiles.isYaml(file.getName()) ? DocumentFiles.XMI : DocumentFiles.YAML;
            IPath base = file.getParent().getProjectRelativePath().append(DocumentFiles.baseName(file.getName()));
            new NewFileJob(file.getProject().getName(), base.toOSString(), ending, () -> converted(file, ending))
                    .createAndOpen(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), editor -> {
                        // It shows the same document.
                    });
        }
        return null;
    }

    private static ByteArrayInputStream converted(IFile file, String ending) throws IOException {
        LoadResult loaded = DocumentFiles.load(file.getLocation().toPath());
        if (!loaded.isLoaded()) {
            throw new IOException(loaded.problems().get(0).text());
        }
        return new ByteArrayInputStream(DocumentFiles.exactly(loaded.document().orElseThrow(), ending));
    }
}
