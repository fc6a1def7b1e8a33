package org.migworkbench.editor.text;

import java.util.ResourceBundle;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.FindReplaceAction;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.migworkbench.diagram.document.PageActions;

/** What menus and keys do on the text. */
final class SourceActions {

    private static final ResourceBundle LABELS = ResourceBundle.getBundle("org.migworkbench.editor.text.actions");
    private static final String FORMAT = "org.migworkbench.editor.text.format";

    private final SourceView view;

    SourceActions(SourceView view) {
        this.view = view;
    }

    void addTo(PageActions actions, Runnable format) {
        actions.setContext("org.migworkbench.editor.text.context");
        actions.add(operation(ActionFactory.COPY, "&Copy", ITextOperationTarget.COPY));
        actions.add(operation(ActionFactory.CUT, "Cu&t", ITextOperationTarget.CUT));
        actions.add(operation(ActionFactory.PASTE, "&Paste", ITextOperationTarget.PASTE));
        actions.add(operation(ActionFactory.SELECT_ALL, "Select &All", ITextOperationTarget.SELECT_ALL));
        actions.bind(ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS,
                action("Complete", () -> view.viewer().doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS)));
        actions.bind(FORMAT, action("Format", format));
        actions.bind("org.eclipse.ui.edit.findReplace", new FindReplaceAction(LABELS, "find.",
                view.widget().getShell(), view.viewer().getFindReplaceTarget()));
    }

    private IAction operation(ActionFactory factory, String text, int operation) {
        IAction action = action(text, () -> view.viewer().doOperation(operation));
        action.setId(factory.getId());
        action.setActionDefinitionId(factory.getCommandId());
        return action;
    }

    private static IAction action(String text, Runnable run) {
        return new Action(text) {

            @Override
            public void run() {
                run.run();
            }
        };
    }
}
