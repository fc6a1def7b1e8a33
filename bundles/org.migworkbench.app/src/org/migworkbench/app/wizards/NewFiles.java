package org.migworkbench.app.wizards;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.migworkbench.app.preferences.WindowSettings;
import org.migworkbench.core.document.Example;
import org.migworkbench.core.document.ExampleCatalog;
import org.migworkbench.model.Document;
import org.migworkbench.model.text.DocumentFiles;

/** The files that the application can make. */
public final class NewFiles {

    private NewFiles() {
    }

    /**
     * Copies an example into the workspace and opens the copy.
     *
     * @param example the example
     * @param page where to open it
     */
    public static void openExample(Example example, IWorkbenchPage page) {
        openExample(example, page, editor -> {
            // It shows its first scenario.
        });
    }

    /**
     * Copies an example into the workspace and opens the copy.
     *
     * @param example the example
     * @param page where to open it
     * @param then told the editor once it is open
     */
    public static void openExample(Example example, IWorkbenchPage page, Consumer<IEditorPart> then) {
        String name = example.fileName().replaceFirst("\\.[^.]*$", "");
        new NewFileJob(WindowSettings.examplesProject(), name, DocumentFiles.XMI,
                () -> new ExampleCatalog().open(example))
                .createAndOpen(page, then);
    }

    /**
     * Makes a document and opens it.
     *
     * @param project name of its project, made if there is none
     * @param name name of the file, with the ending that says its format
     * @param document makes the document, in the background
     * @param page where to open it
     */
    public static void openNew(String project, String name, Supplier<Document> document, IWorkbenchPage page) {
        String base = DocumentFiles.baseName(name);
        DocumentSource source = () -> new ByteArrayInputStream(DocumentFiles.toBytes(document.get(), name));
        new NewFileJob(project, base, name.substring(base.length()), source).createAndOpen(page, editor -> {
            // It shows what was made.
        });
    }
}
