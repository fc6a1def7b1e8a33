package org.migworkbench.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.Translation;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.model.Document;
import org.migworkbench.model.Scenario;

/**
 * The document that an editor shows, as it is now, and its active scenario.
 *
 * @param document     the document, saved or not
 * @param documentPath its file as text
 * @param scenario     the scenario, empty if the document has none
 */
public record ScenarioInEditor(Document document, String documentPath, Optional<Scenario> scenario) {

    /**
     * Asks an editor.
     *
     * @param editor the editor; null for none
     * @return what it shows, empty if it shows no document
     */
    public static Optional<ScenarioInEditor> of(IEditorPart editor) {
        Document document = Adapters.adapt(editor, Document.class);
        if (document == null) {
            return Optional.empty();
        }
        Scenario scenario = Adapters.adapt(editor, Scenario.class);
        return Optional
                .of(new ScenarioInEditor(document, path(editor.getEditorInput()), Optional.ofNullable(scenario)));
    }

    /**
     * The question that running this scenario answers.
     *
     * @return the question
     */
    public RunQuery query() {
        return scenario.map(known -> new RunQuery(documentPath, text(known.getId()), text(known.getName()),
                known.getSeed())).orElseGet(() -> new RunQuery(documentPath, "", "", 0));
    }

    /**
     * Makes of a scenario of the document what can be run, or finds out why it can't.
     *
     * @param known the scenario
     * @return what can be run, or the reasons
     */
    public Translation translate(Scenario known) {
        return CoreServices.require(DocumentService.class).translate(document, known);
    }

    private static String path(IEditorInput input) {
        IFile file = Adapters.adapt(input, IFile.class);
        if (file != null && file.getLocation() != null) {
            return file.getLocation().toOSString();
        }
        if (input instanceof IPathEditorInput local) {
            IPath path = local.getPath();
            return path == null ? input.getName() : path.toOSString();
        }
        if (input instanceof IURIEditorInput remote) {
            URI uri = remote.getURI();
            return "file".equals(uri.getScheme()) ? Path.of(uri).toString() : uri.toString();
        }
        return input.getName();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
