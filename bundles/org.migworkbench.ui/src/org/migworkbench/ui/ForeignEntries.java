package org.migworkbench.ui;

import java.util.Set;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * The platform's entries for sharing, patching and merging source code. They put themselves into every context menu
 * that other bundles may add to, each time that one opens, and no activity keeps them away.
 */
public final class ForeignEntries {

    private static final Set<String> IDS = Set.of("team.main", "compareWithMenu", "replaceWithMenu");

    private ForeignEntries() {
    }

    /**
     * Keeps them out of a context menu.
     *
     * @param menu the menu, after it was made
     */
    public static void keepOutOf(Menu menu) {
        // Among the listeners of the menu itself this one comes after those that fill it.
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) {
                if (item.getData() instanceof IContributionItem contribution && contribution.getId() != null
                        && IDS.contains(contribution.getId())) {
                    item.dispose();
                }
            }
        });
    }
}
