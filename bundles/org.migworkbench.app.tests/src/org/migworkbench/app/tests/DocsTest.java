package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** The documentation in the window: all pages, the terms, a search. */
class DocsTest extends UiTest {

    @Test
    void helpOpensTheTermsAndFindsWords() {
        window.execute("org.migworkbench.app.openGlossary");
        UiThread.waitUntil("the terms are shown", () -> page() != null && page().getText().startsWith("Glossary"));
        assertTrue(UiThread.get(() -> page().getText().contains("Dirty rate: how much memory")));
        int all = UiThread.get(() -> list().getItemCount());
        assertTrue(all > 15, all + " pages");
        UiThread.run(() -> search().setText("token bucket"));
        UiThread.waitUntil("fewer pages are left", () -> list().getItemCount() < all && list().getItemCount() > 0);
        assertTrue(UiThread.get(() -> page().getText().toLowerCase().contains("token")));
        UiThread.run(() -> search().setText("no such words anywhere"));
        UiThread.waitUntil("that there is none is said", () -> page().getText().startsWith("No page mentions"));
        UiThread.run(() -> search().setText(""));
        UiThread.waitUntil("all pages are back", () -> list().getItemCount() == all);
    }

    private StyledText page() {
        return WindowPage.find(window.shell(), StyledText.class, StyledText::isVisible);
    }

    private List list() {
        return WindowPage.find(window.shell(), List.class, List::isVisible);
    }

    private Text search() {
        return WindowPage.find(window.shell(), Text.class,
                text -> text.isVisible() && text.getMessage().startsWith("Search all"));
    }
}
