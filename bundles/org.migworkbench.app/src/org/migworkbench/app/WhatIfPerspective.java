package org.migworkbench.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.migworkbench.app.ids.AppIds;

/**
 * The one perspective: what there is on the left, with the guides below it; the drawing in the middle with what is
 * selected beside it; what came out below both.
 */
public final class WhatIfPerspective implements IPerspectiveFactory {

    private static final String HISTORY = "org.eclipse.team.ui.GenericHistoryView";
    private static final String TREE_FOLDER = "org.migworkbench.app.tree";
    private static final String OUTLINE_FOLDER = "org.migworkbench.app.outline";
    private static final float LEFT = 0.18f;
    private static final float RIGHT = 0.70f;
    private static final float TREE = 0.36f;
    private static final float OUTLINE = 0.4f;
    /** Leaves a drawing of 300 pixels above and plots of 200 below in a window of 800. */
    private static final float EDITOR = 0.528f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout tree = layout.createFolder(TREE_FOLDER, IPageLayout.LEFT, LEFT, editors);
        tree.addView(AppIds.SCENARIOS_VIEW);
        IFolderLayout outline = layout.createFolder(OUTLINE_FOLDER, IPageLayout.BOTTOM, TREE, TREE_FOLDER);
        outline.addView(IPageLayout.ID_OUTLINE);
        addGuides(layout);
        addResults(layout, editors);
        addDetails(layout, editors);
        addShortcuts(layout);
    }

    /** What leads through the window, step by step, in a place of its own: it covers nothing that it speaks of. */
    private static void addGuides(IPageLayout layout) {
        IPlaceholderFolderLayout guides = layout.createPlaceholderFolder("org.migworkbench.app.guides",
                IPageLayout.BOTTOM, OUTLINE, OUTLINE_FOLDER);
        guides.addPlaceholder(AppIds.TOUR_VIEW);
        guides.addPlaceholder(AppIds.LIVE_VIEW);
    }

    private static void addDetails(IPageLayout layout, String editors) {
        IFolderLayout details = layout.createFolder("org.migworkbench.app.details", IPageLayout.RIGHT, RIGHT, editors);
        details.addView(IPageLayout.ID_PROP_SHEET);
        details.addView(AppIds.TUNING_VIEW);
    }

    private static void addResults(IPageLayout layout, String editors) {
        IFolderLayout results = layout.createFolder("org.migworkbench.app.results", IPageLayout.BOTTOM, EDITOR,
                editors);
        results.addView(AppIds.RESULTS_VIEW);
        results.addView(IPageLayout.ID_PROBLEM_VIEW);
        results.addPlaceholder(AppIds.DOCS_VIEW);
        results.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        results.addPlaceholder(HISTORY);
    }

    private static void addShortcuts(IPageLayout layout) {
        layout.addNewWizardShortcut(AppIds.NEW_SCENARIO_WIZARD);
        layout.addNewWizardShortcut(AppIds.NEW_EXAMPLE_WIZARD);
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addShowViewShortcut(AppIds.SCENARIOS_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(AppIds.TUNING_VIEW);
        layout.addShowViewShortcut(AppIds.RESULTS_VIEW);
        layout.addShowViewShortcut(AppIds.LIVE_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
    }
}
