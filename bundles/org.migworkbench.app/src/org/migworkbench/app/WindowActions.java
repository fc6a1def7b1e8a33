package org.migworkbench.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.migworkbench.app.recent.RecentFileMenu;

/** Menus and the tool bar: the workbench's own actions, each of which does something here. Other bundles add to the groups by their ids. */
final class WindowActions extends ActionBarAdvisor {

    private static final String VIEW_MENU = "org.migworkbench.view.menu";
    private static final String RUN_MENU = "org.migworkbench.run.menu";
    private static final String RUN_TOOLS = "org.migworkbench.run.toolbar";

    private IWorkbenchWindow window;

    WindowActions(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow owner) {
        this.window = owner;
    }

    @Override
    protected void fillMenuBar(IMenuManager menuBar) {
        menuBar.add(fileMenu());
        menuBar.add(editMenu());
        menuBar.add(viewMenu());
        menuBar.add(runMenu());
        menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menuBar.add(windowMenu());
        menuBar.add(helpMenu());
    }

    private MenuManager fileMenu() {
        MenuManager menu = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        MenuManager create = new MenuManager("&New", "new");
        create.setActionDefinitionId("org.eclipse.ui.file.newQuickMenu");
        create.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
        menu.add(create);
        MenuManager recent = new MenuManager("Open &Recent", "org.migworkbench.app.recent.menu");
        recent.add(new RecentFileMenu(window));
        menu.add(recent);
        menu.add(new Separator());
        add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        menu.add(new Separator());
        add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL);
        menu.add(new Separator());
        add(menu, ActionFactory.RENAME, ActionFactory.MOVE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.IMPORT, ActionFactory.EXPORT);
        menu.add(new Separator());
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
        add(menu, ActionFactory.QUIT);
        return menu;
    }

    private MenuManager editMenu() {
        MenuManager menu = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
        add(menu, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        menu.add(new Separator(IWorkbenchActionConstants.CUT_EXT));
        add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        menu.add(new Separator());
        add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        menu.add(new GroupMarker(IWorkbenchActionConstants.ADD_EXT));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
        return menu;
    }

    private static MenuManager viewMenu() {
        MenuManager menu = new MenuManager("&View", VIEW_MENU);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private static MenuManager runMenu() {
        MenuManager menu = new MenuManager("&Run", RUN_MENU);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager windowMenu() {
        MenuManager menu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager("Show &View", "showView");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        add(menu, ActionFactory.RESET_PERSPECTIVE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.PREFERENCES);
        return menu;
    }

    private MenuManager helpMenu() {
        MenuManager menu = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.ABOUT);
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        coolBar.add(new ToolBarContributionItem(fileTools(), IWorkbenchActionConstants.TOOLBAR_FILE));
        IToolBarManager run = new ToolBarManager(SWT.FLAT);
        run.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        coolBar.add(new ToolBarContributionItem(run, RUN_TOOLS));
        coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private IToolBarManager fileTools() {
        IToolBarManager file = new ToolBarManager(SWT.FLAT);
        file.add(own(ActionFactory.NEW_WIZARD_DROP_DOWN));
        file.add(button(ActionFactory.SAVE, ISharedImages.IMG_ETOOL_SAVE_EDIT));
        file.add(new Separator());
        file.add(button(ActionFactory.UNDO, ISharedImages.IMG_TOOL_UNDO));
        file.add(button(ActionFactory.REDO, ISharedImages.IMG_TOOL_REDO));
        return file;
    }

    private CommandContributionItem button(ActionFactory factory, String image) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, factory.getId(),
                factory.getCommandId(),
                CommandContributionItem.STYLE_PUSH);
        ISharedImages images = window.getWorkbench().getSharedImages();
        parameter.icon = images.getImageDescriptor(image);
        parameter.disabledIcon = images.getImageDescriptor(image + "_DISABLED");
        return new CommandContributionItem(parameter);
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(own(factory));
        }
    }

    /** One action a window: a factory asked twice gives the same one, whose life the advisor ends. */
    private ActionFactory.IWorkbenchAction own(ActionFactory factory) {
        if (getAction(factory.getId()) instanceof ActionFactory.IWorkbenchAction known) {
            return known;
        }
        ActionFactory.IWorkbenchAction action = factory.create(window);
        register(action);
        return action;
    }
}
