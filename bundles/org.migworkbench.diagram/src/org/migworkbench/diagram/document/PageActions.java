package org.migworkbench.diagram.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.RedoAction;
import org.eclipse.gef.ui.actions.SaveAction;
import org.eclipse.gef.ui.actions.UndoAction;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** The actions of a page: undo, redo and save, which every page has, and its own. */
public final class PageActions {

    private final ActionRegistry registry = new ActionRegistry();
    private final List<UpdateAction> ofStack = new ArrayList<>();
    private final List<UpdateAction> ofState = new ArrayList<>();
    private final List<UpdateAction> ofSelection = new ArrayList<>();
    private final Map<String, IAction> commands = new LinkedHashMap<>();
    private final List<IHandlerActivation> handlers = new ArrayList<>();
    private final IHandlerService handlerService;
    private final IContextService contextService;
    private String context;
    private IContextActivation contextActivation;

    PageActions(DocumentEditor editor) {
        handlerService = editor.getSite().getService(IHandlerService.class);
        contextService = editor.getSite().getService(IContextService.class);
        add(pictured(new UndoAction(editor), ISharedImages.IMG_TOOL_UNDO), ofStack);
        add(pictured(new RedoAction(editor), ISharedImages.IMG_TOOL_REDO), ofStack);
        add(new SaveAction(editor), ofState);
        stackChanged();
        stateChanged();
    }

    private static IAction pictured(IAction action, String image) {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        action.setImageDescriptor(images.getImageDescriptor(image));
        action.setDisabledImageDescriptor(images.getImageDescriptor(image + "_DISABLED"));
        return action;
    }

    /**
     * The actions by their ids.
     *
     * @return the registry that menus and tool bars take actions from
     */
    public ActionRegistry registry() {
        return registry;
    }

    /**
     * Adds an action that can always be run.
     *
     * @param action the action
     */
    public void add(IAction action) {
        registry.registerAction(action);
    }

    /**
     * Adds an action that depends on what is selected.
     *
     * @param action the action; it is updated with the selection if it is an {@link UpdateAction}
     */
    public void addOfSelection(IAction action) {
        add(action, ofSelection);
    }

    /**
     * Lets a command of the window run an action while the page is shown.
     *
     * @param commandId the command
     * @param action what it does here
     */
    public void bind(String commandId, IAction action) {
        commands.put(commandId, action);
    }

    /**
     * Sets in which context keys are looked up while the page is shown.
     *
     * @param contextId the context
     */
    public void setContext(String contextId) {
        context = contextId;
    }

    /** Begins when the page is shown. */
    void activate() {
        commands.forEach((command, action) -> handlers
                .add(handlerService.activateHandler(command, new ActionHandler(action))));
        contextActivation = context == null ? null : contextService.activateContext(context);
    }

    /** Ends when another page is shown. */
    void deactivate() {
        handlerService.deactivateHandlers(handlers);
        handlers.clear();
        if (contextActivation != null) {
            contextService.deactivateContext(contextActivation);
            contextActivation = null;
        }
    }

    void stackChanged() {
        ofStack.forEach(UpdateAction::update);
    }

    void stateChanged() {
        ofState.forEach(UpdateAction::update);
    }

    void selectionChanged() {
        ofSelection.forEach(UpdateAction::update);
    }

    void dispose() {
        deactivate();
        registry.dispose();
    }

    private void add(IAction action, List<UpdateAction> updated) {
        registry.registerAction(action);
        if (action instanceof UpdateAction update) {
            updated.add(update);
        }
    }
}
