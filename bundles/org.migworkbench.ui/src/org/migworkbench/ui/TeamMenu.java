package org.migworkbench.ui;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * The platform's menu for sharing and patching source code. It puts itself into every context menu that other bundles
 * may add to, each time that one opens, and no activity keeps it away.
 */
public final class TeamMenu {

    private static final String ID = "team.main";

    private TeamMenu() {
    }

    /**
     * Keeps it out of a context menu.
     *
     * @param menu the menu, after it was made
     */
    public static void keepOutOf(Menu menu) {
        // Among the listeners of the menu itself this one comes after those that fill it.
        menu.addListener(SWT.Show, event -> {
            for (MenuItem item : menu.getItems()) {
                if (item.getData() instanceof IContributionItem contribution && ID.equals(contribution.getId())) {
                    item.dispose();
                }
            }
        });
    }
}
