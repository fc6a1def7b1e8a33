package org.migworkbench.diagram.document;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.migworkbench.diagram.menu.ActionGroup;
import org.migworkbench.ui.DocumentSession;

/**
 * One way to show the document of an editor, and to change it: through commands on the editor's one command stack.
 *
 * <p>A page is made when it is shown for the first time; it is named by a row of the extension point
 * {@code org.migworkbench.diagram.pages} and needs a constructor without arguments. It owns no file, no session and no
 * undo.
 */
public abstract class DocumentPage {

    private DocumentEditor editor;
    private PageActions actions;

    /** Tells the page whose document it shows; is called once, before all else. */
    final void open(DocumentEditor owner) {
        editor = owner;
        actions = new PageActions(owner);
    }

    /**
     * The editor.
     *
     * @return the editor whose document the page shows
     */
    protected final DocumentEditor editor() {
        return editor;
    }

    /**
     * The open document.
     *
     * @return its session, another one after {@link #documentReplaced()}
     */
    protected final DocumentSession session() {
        return editor.session().orElseThrow();
    }

    /**
     * The actions of the page, which the menus and keys of the window lead to while the page is shown.
     *
     * @return the actions; those of the document, such as undo, are there from the beginning
     */
    public final PageActions actions() {
        return actions;
    }

    /**
     * Creates the page; is called once.
     *
     * @param parent its parent, which lays it out
     * @return the page's control
     */
    protected abstract Control createControl(Composite parent);

    /** Shows the document that has taken the place of the one that was open. */
    protected abstract void documentReplaced();

    /** Gives the keyboard to the page. */
    protected abstract void setFocus();

    /**
     * What is selected on the page.
     *
     * @return the provider, the same at each call once the control is there
     */
    public abstract ISelectionProvider selection();

    /**
     * Selects an element, or the nearest one around it that the page shows, and brings it into view.
     *
     * @param element an element of the document
     */
    protected abstract void reveal(EObject element);

    /**
     * Selects a new element, on the page or beside it.
     *
     * @param element an element of the document
     */
    protected void show(EObject element) {
        reveal(element);
    }

    /**
     * What stands at the end of the editor's bar while the page is shown.
     *
     * @return the actions, from left to right; undo and redo here
     */
    protected List<IAction> tools() {
        return List.of(actions().registry().getAction(ActionFactory.UNDO.getId()),
                actions().registry().getAction(ActionFactory.REDO.getId()));
    }

    /**
     * What stands in the menu <em>Drawing</em> of the window while the page is shown.
     *
     * @return the entries, from top to bottom; none here
     */
    protected List<ActionGroup> menu() {
        return List.of();
    }

    /**
     * Makes the page of the Outline view.
     *
     * @return the outline; empty if this page has none
     */
    protected Optional<IContentOutlinePage> createOutline() {
        return Optional.empty();
    }

    /**
     * Hands on what was entered on the page and isn't in the document yet.
     *
     * @return why it can't be taken, in a sentence; empty if the document holds all of it
     */
    protected Optional<String> commit() {
        return Optional.empty();
    }

    /**
     * What was entered on the page and can't be taken into the document: it is lost when the editor is closed.
     *
     * @return why, in a sentence; empty if there is nothing
     */
    protected Optional<String> obstacle() {
        return Optional.empty();
    }

    /** Tells the editor that the obstacle came or went. */
    protected final void obstacleChanged() {
        editor.firePropertyChange(IEditorPart.PROP_DIRTY);
    }

    /**
     * What other parts of the window may ask the page for.
     *
     * @param type what is asked for
     * @return an object of that type; null for none
     */
    protected Object adapter(Class<?> type) {
        return null;
    }

    /**
     * Writes how the page looks at the document, such as its zoom, so that it can be shown so again after a restart.
     *
     * @param memory takes it; nothing is written here
     */
    protected void saveView(IMemento memory) {
        // There is nothing to remember but that the page was shown.
    }

    /**
     * Shows the document as before a restart; is called at most once, after the control was created.
     *
     * @param memory what {@link #saveView} wrote, perhaps in another version of the program
     */
    protected void restoreView(IMemento memory) {
        // Nothing was remembered.
    }

    /** Ends the page, whose control goes with the editor's. */
    protected void dispose() {
        actions.dispose();
    }
}
