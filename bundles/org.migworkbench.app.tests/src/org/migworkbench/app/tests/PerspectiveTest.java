package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.migworkbench.app.ids.AppIds;

/** The window holds what the perspective promises, each part in its place, and nothing that leads nowhere. */
class PerspectiveTest extends UiTest {

    private static final Set<String> FILE_ENTRIES = Set.of("Team", "Compare With", "Replace With", "Revert");

    @BeforeEach
    void resetLayout() {
        UiThread.run(() -> window.page().resetPerspective());
    }

    @Test
    void whatIfIsTheOnlyPerspective() {
        assertEquals(AppIds.PERSPECTIVE, UiThread.get(() -> window.page().getPerspective().getId()));
    }

    @Test
    void partsStandInTheirPlaces() {
        Rectangle tree = place(AppIds.SCENARIOS_VIEW);
        Rectangle outline = place(IPageLayout.ID_OUTLINE);
        Rectangle results = place(AppIds.RESULTS_VIEW);
        Rectangle properties = place(IPageLayout.ID_PROP_SHEET);
        assertTrue(tree.x + tree.width <= results.x, "the tree is left of the results");
        assertTrue(outline.y >= tree.y + tree.height, "the outline is under the tree");
        assertTrue(results.y >= properties.y + properties.height, "the results are below the properties");
        assertTrue(results.x + results.width >= properties.x + properties.width, "the results have the full width");
        assertNotNull(window.view(IPageLayout.ID_PROBLEM_VIEW), "problems are there");
    }

    @Test
    void everyMenuHasEntriesThatBelongHere() {
        List<List<String>> menus = window.menus();
        assertEquals(List.of("&File", "&Edit", "&View", "&Run", "&Window", "&Help"),
                menus.stream().map(menu -> menu.get(0)).toList());
        Set<String> foreign = Set.of("Search", "Project", "Navigate", "External Tools", "Clean...", "Build All",
                "Open Type...", "Revert", "Find/Replace...", "Compare With", "Replace With");
        for (List<String> menu : menus) {
            assertTrue(menu.size() > 1, menu.get(0) + " is empty");
            assertFalse(menu.stream().anyMatch(entry -> foreign.contains(entry.replace("&", ""))),
                    () -> "foreign entries in " + menu);
        }
    }

    @Test
    void contextMenusOfferNothingOfATeam() {
        DiagramPage diagram = window.openExample("clark-specweb99");
        diagram.select(diagram.machine());
        List<String> onMachine = WindowPage.contextMenu(diagram.viewer().getControl());
        assertTrue(onMachine.stream().anyMatch(entry -> entry.equals("Show Properties")), onMachine::toString);
        assertFalse(onMachine.stream().anyMatch(FILE_ENTRIES::contains), onMachine::toString);

        Tree tree = UiThread.get(() -> {
            window.page().showView(AppIds.SCENARIOS_VIEW);
            return WindowPage.find(window.shell(), Tree.class, Tree::isFocusControl);
        });
        UiThread.waitUntil("the tree shows the file", () -> tree.getSelectionCount() == 1);
        List<String> onFile = WindowPage.contextMenu(tree);
        assertTrue(onFile.stream().anyMatch(entry -> entry.contains("Rename")), onFile::toString);
        assertTrue(onFile.contains("Local History"), onFile::toString);
        assertFalse(onFile.stream().anyMatch(FILE_ENTRIES::contains), onFile::toString);
    }

    @Test
    void emptyTreeSaysWhatToDoNext() {
        String text = UiThread.get(() -> WindowPage.allText(window.shell()));
        assertTrue(text.contains("new scenario</a>") && text.contains("example</a>"), text);
    }

    private Rectangle place(String viewId) {
        IViewPart view = UiThread.get(() -> window.page().showView(viewId));
        assertNotNull(view, viewId + " is not there");
        return UiThread.get(() -> {
            view.setFocus();
            Control control = view.getSite().getService(Composite.class);
            assertNotNull(control, viewId + " has no control");
            return control.getDisplay().map(control.getParent(), null, control.getBounds());
        });
    }
}
