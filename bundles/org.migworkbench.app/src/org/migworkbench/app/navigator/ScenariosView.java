package org.migworkbench.app.navigator;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.migworkbench.app.wizards.WizardOpener;
import org.migworkbench.ui.ForeignEntries;

/** The tree of projects, scenarios and results; where there is nothing to show, it says how to begin. */
public final class ScenariosView extends CommonNavigator {

    private static final String HINT = "No scenarios yet.\n\nMake a <a href=\"org.migworkbench.app.newScenario\">new scenario</a>"
            + " or open an <a href=\"org.migworkbench.app.newExample\">example</a>.";
    private static final int HINT_WIDTH = 150;

    private final IResourceChangeListener projectListener = this::projectsChanged;
    private final IResourceChangeListener follow = new ResultsFollow();
    private Composite stack;
    private Composite tree;
    private Composite hint;

    /** On the first start the tree follows the editor, so that a new file is seen where it lies. */
    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento == null) {
            setLinkingEnabled(true);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        tree = new Composite(stack, SWT.NONE);
        tree.setLayout(new FillLayout());
        super.createPartControl(tree);
        ForeignEntries.keepOutOf(getCommonViewer().getControl().getMenu());
        hint = createHint();
        showWhatThereIs();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(projectListener, IResourceChangeEvent.POST_CHANGE);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(follow, IResourceChangeEvent.POST_CHANGE);
    }

    private Composite createHint() {
        Composite area = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(area);
        Link text = new Link(area, SWT.WRAP);
        text.setText(HINT);
        text.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> WizardOpener.open(event.text, getSite().getWorkbenchWindow())));
        GridDataFactory.fillDefaults().grab(true, false).hint(HINT_WIDTH, SWT.DEFAULT).applyTo(text);
        return area;
    }

    private void projectsChanged(IResourceChangeEvent event) {
        Display display = getSite().getShell().getDisplay();
        display.asyncExec(() -> {
            if (!stack.isDisposed()) {
                showWhatThereIs();
            }
        });
    }

    private void showWhatThereIs() {
        Composite wanted = isEmpty() ? hint : tree;
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != wanted) {
            layout.topControl = wanted;
            stack.layout();
        }
    }

    private static boolean isEmpty() {
        return ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
    }

    @Override
    public void setFocus() {
        if (isEmpty()) {
            hint.setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(projectListener);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(follow);
        super.dispose();
    }
}
