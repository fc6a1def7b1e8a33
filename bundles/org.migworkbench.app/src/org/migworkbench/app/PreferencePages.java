package org.migworkbench.app;

import java.util.Set;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Which of the platform's preference pages stay: those that change something in this product. */
final class PreferencePages {

    private static final String OWN = "org.migworkbench.";
    private static final Set<String> USEFUL = Set.of("org.eclipse.ui.preferencePages.Workbench",
            "org.eclipse.ui.preferencePages.Views",
            "org.eclipse.ui.preferencePages.ColorsAndFonts", "org.eclipse.ui.preferencePages.Keys",
            "org.eclipse.ui.preferencePages.FileStates");

    private PreferencePages() {
    }

    /** Removes every page that is neither useful nor our own, wherever in the tree it stands. */
    static void keepUseful(PreferenceManager manager) {
        for (IPreferenceNode root : manager.getRootSubNodes()) {
            if (leadsToUseful(root)) {
                keepUsefulBelow(root);
            } else {
                manager.remove(root);
            }
        }
    }

    private static void keepUsefulBelow(IPreferenceNode parent) {
        for (IPreferenceNode child : parent.getSubNodes()) {
            if (leadsToUseful(child)) {
                keepUsefulBelow(child);
            } else {
                parent.remove(child);
            }
        }
    }

    private static boolean leadsToUseful(IPreferenceNode node) {
        if (isUseful(node)) {
            return true;
        }
        for (IPreferenceNode child : node.getSubNodes()) {
            if (leadsToUseful(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUseful(IPreferenceNode node) {
        return USEFUL.contains(node.getId()) || node.getId().startsWith(OWN);
    }
}
