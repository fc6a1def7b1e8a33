package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.wizards.IWizardCategory;
import org.junit.jupiter.api.Test;

/** What is offered anywhere in the window belongs to this product. */
class ForeignEntriesTest extends UiTest {

    private static final Pattern FOREIGN = Pattern.compile("(?i).*\\b(team|patch|compare with|replace with|revert"
            + "|version control|build|projects?|nature|working sets?|bookmark|task|plug-in|perspective|javadoc|java"
            + "|clone editor|split editor|new window)\\b.*");
    private static final List<String> OWN_USE = List.of("Reset Perspective", "Existing Projects into Workspace");

    @Test
    void quickAccessFindsNothingForeign() {
        List<String> found = UiThread.get(() -> {
            List<String> names = new ArrayList<>();
            for (Command command : window.window().getService(ICommandService.class).getDefinedCommands()) {
                if (command.isHandled()) {
                    names.add(name(command));
                }
            }
            return names;
        });
        assertEquals(List.of(), foreign(found));
        for (String own : new String[] { "Run", "Stop", "Help Contents", "Glossary", "Welcome" }) {
            assertTrue(found.contains(own), own);
        }
    }

    private static String name(Command command) {
        try {
            return command.getName();
        } catch (NotDefinedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void wizardsAndViewsAndPagesBelongHere() {
        List<String> found = UiThread.get(() -> {
            IWorkbench workbench = PlatformUI.getWorkbench();
            List<String> names = new ArrayList<>();
            addWizards(workbench.getNewWizardRegistry().getRootCategory(), names);
            addWizards(workbench.getImportWizardRegistry().getRootCategory(), names);
            addWizards(workbench.getExportWizardRegistry().getRootCategory(), names);
            Arrays.stream(workbench.getViewRegistry().getViews()).filter(view -> !hidden(view))
                    .forEach(view -> names.add(view.getLabel()));
            for (IPreferenceNode page : workbench.getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)) {
                names.add(page.getLabelText());
            }
            return names;
        });
        assertEquals(List.of(), foreign(found));
        assertTrue(found.contains("Migration Workbench"), "a preference page of the product in " + found);
    }

    private static void addWizards(IWizardCategory category, List<String> names) {
        Arrays.stream(category.getWizards()).filter(wizard -> !hidden(wizard))
                .forEach(wizard -> names.add(wizard.getLabel()));
        Arrays.stream(category.getCategories()).forEach(below -> addWizards(below, names));
    }

    private static boolean hidden(Object contribution) {
        return WorkbenchActivityHelper.filterItem(contribution);
    }

    private static List<String> foreign(List<String> names) {
        return names.stream().filter(name -> FOREIGN.matcher(name).matches() && !OWN_USE.contains(name)).sorted()
                .toList();
    }

    @Test
    void menusHaveRunStopZoomResultsAndHelp() {
        List<String> entries = window.menus().stream().flatMap(List::stream).map(entry -> entry.replace("&", ""))
                .toList();
        for (String wanted : new String[] { "Run", "Stop", "Zoom In", "Zoom Out", "Zoom to Fit", "Results",
                "Help Contents", "Glossary" }) {
            assertTrue(entries.contains(wanted), wanted + " in " + entries);
        }
    }
}
