package org.migworkbench.diagram.document;

import java.util.List;
import java.util.Optional;
import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.DeleteRetargetAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.RedoRetargetAction;
import org.eclipse.gef.ui.actions.UndoRetargetAction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** Connects the Edit menu and its keys with the actions of the page that is shown. */
public final class DocumentActionBars extends ActionBarContributor {

    private DocumentEditor editor;

    @Override
    protected void buildActions() {
        addRetargetAction(new UndoRetargetAction());
        addRetargetAction(new RedoRetargetAction());
        addRetargetAction(new DeleteRetargetAction());
    }

    @Override
    protected void declareGlobalActionKeys() {
        List.of(ActionFactory.COPY.getId(), ActionFactory.CUT.getId(), ActionFactory.PASTE.getId(),
                ActionFactory.SELECT_ALL.getId(),
                ActionFactory.PRINT.getId(), GEFActionConstants.DIRECT_EDIT).forEach(this::addGlobalActionKey);
    }

    @Override
    public void setActiveEditor(IEditorPart active) {
        editor = active instanceof DocumentEditor document ? document : null;
        super.setActiveEditor(active);
    }

    @Override
    public void contributeToMenu(IMenuManager menuBar) {
        MenuManager menu = new MenuManager("&Drawing", "org.migworkbench.diagram.menu");
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        menu.add(new Separator());
        menuBar.insertAfter(IWorkbenchActionConstants.M_EDIT, menu);
    }

    private void fill(IMenuManager menu) {
        Optional<DocumentPage> page = Optional.ofNullable(editor).flatMap(open -> open.pages().active());
        page.ifPresent(shown -> shown.menu().forEach(group -> group.fill(menu, shown.actions().registry())));
        if (menu.isEmpty()) {
            Action none = new Action("Nothing is drawn on this page") {
                // Says why the menu has no entries.
            };
            none.setEnabled(false);
            menu.add(none);
        }
    }
}
