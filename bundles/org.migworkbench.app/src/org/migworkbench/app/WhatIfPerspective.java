package org.migworkbench.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.migworkbench.app.ids.AppIds;

/** The one perspective: what there is on the left, the drawing in the middle, what came out below it, what is selected on the right. */
public final class WhatIfPerspective implements IPerspectiveFactory {

    private static final String HISTORY = "org.eclipse.team.ui.GenericHistoryView";
    private static final float LEFT = 0.18f;
    private static final float RIGHT = 0.72f;
    private static final float TREE = 0.58f;
    private static final float EDITOR = 0.5f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout tree = layout.createFolder("org.migworkbench.app.tree", IPageLayout.LEFT, LEFT, editors);
        tree.addView(AppIds.SCENARIOS_VIEW);
        IFolderLayout outline = layout.createFolder("org.migworkbench.app.outline", IPageLayout.BOTTOM, TREE,
                "org.migworkbench.app.tree");
        outline.addView(IPageLayout.ID_OUTLINE);
        addDetails(layout, editors);
        addResults(layout, editors);
        addShortcuts(layout);
    }

    private static void addDetails(IPageLayout layout, String editors) {
        IFolderLayout details = layout.createFolder("org.migworkbench.app.details", IPageLayout.RIGHT, RIGHT, editors);
        details.addView(IPageLayout.ID_PROP_SHEET);
        details.addView(AppIds.TUNING_VIEW);
        details.addPlaceholder(AppIds.TOUR_VIEW);
        details.addPlaceholder(AppIds.LIVE_VIEW);
    }

    private static void addResults(IPageLayout layout, String editors) {
        IFolderLayout results = layout.createFolder("org.migworkbench.app.results", IPageLayout.BOTTOM, EDITOR,
                editors);
        results.addView(AppIds.RESULTS_VIEW);
        results.addView(IPageLayout.ID_PROBLEM_VIEW);
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
