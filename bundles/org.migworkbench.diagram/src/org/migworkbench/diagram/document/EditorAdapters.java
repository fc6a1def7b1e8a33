package org.migworkbench.diagram.document;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.migworkbench.model.Document;
import org.migworkbench.model.Scenario;
import org.migworkbench.ui.DocumentSession;

/** What other parts of the window may ask an editor for: its document, its views' pages, and what its page gives. */
final class EditorAdapters {

    private final DocumentEditor editor;
    private final Map<Class<?>, Supplier<?>> known = new HashMap<>();
    /** Of an editor without a page: its menus have nothing to do. */
    private final ActionRegistry noActions = new ActionRegistry();

    EditorAdapters(DocumentEditor editor) {
        this.editor = editor;
        known.put(CommandStack.class, editor::commandStack);
        known.put(DocumentSession.class, () -> editor.session().orElse(null));
        known.put(Document.class, () -> editor.session().map(DocumentSession::document).orElse(null));
        known.put(Scenario.class, () -> editor.session().flatMap(DocumentSession::scenario).orElse(null));
        known.put(IFile.class, this::file);
        known.put(IGotoMarker.class, () -> new MarkerTarget(editor));
        known.put(IPropertySheetPage.class,
                () -> editor.session().map(session -> new TabbedPropertySheetPage(editor)).orElse(null));
        known.put(IContentOutlinePage.class, () -> editor.pages().outline().orElse(null));
        known.put(ActionRegistry.class,
                () -> editor.pages().active().map(page -> page.actions().registry()).orElse(noActions));
    }

    /** What the editor, or else the page that is shown, has of a type; null for nothing. */
    Object find(Class<?> type) {
        Supplier<?> own = known.get(type);
        return own != null ? own.get() : editor.pages().active().map(page -> page.adapter(type)).orElse(null);
    }

    private IFile file() {
        return editor.getEditorInput() instanceof IFileEditorInput input ? input.getFile() : null;
    }
}
