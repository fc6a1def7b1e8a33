package org.migworkbench.core.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;

/** All lessons: what they name is there, and no text is too long for its place. */
class LessonCatalogTest {

    private static final Set<String> TABS = Set.of("Plots", "Rounds", "Steps");

    @Test
    void textsFitTheirPlaces() throws IOException {
        assertEquals(8, new LessonCatalog().lessons().size());
        for (Lesson lesson : new LessonCatalog().lessons()) {
            fits(lesson.title(), 40);
            fits(lesson.teaches(), 130);
            fits(lesson.question(), 120);
            fits(lesson.answer(), 240);
            assertTrue(lesson.steps().size() >= 4 && lesson.steps().size() <= 7, lesson.id());
            for (LessonStep step : lesson.steps()) {
                fits(step.title(), 30);
                fits(step.text(), 260);
                fits(step.trial(), 100);
            }
        }
    }

    private static void fits(String text, int most) {
        assertTrue(text.length() <= most, text.length() + " instead of " + most + ": " + text);
    }

    @Test
    void whatLinksNameIsThere() throws IOException {
        for (Lesson lesson : new LessonCatalog().lessons()) {
            Document document = null;
            boolean tried = false;
            for (LessonStep step : lesson.steps()) {
                tried |= !step.trial().isEmpty();
                if (step.link().isPresent()) {
                    document = follow(document, step.link().get());
                    assertNotNull(document, lesson.id() + " begins without a document");
                }
            }
            assertTrue(tried, lesson.id() + " has nothing to try");
        }
    }

    private static Document follow(Document open, LessonLink link) throws IOException {
        switch (link.deed()) {
            case OPEN -> {
                Document next = LessonDocuments.open(link.subject());
                if (!link.scenario().isEmpty()) {
                    LessonDocuments.scenario(next, link.scenario());
                }
                return next;
            }
            case SCENARIO -> LessonDocuments.scenario(open, link.subject());
            case SELECT -> assertTrue(has(open, link.subject()), "no element " + link.subject());
            case TAB -> assertTrue(TABS.contains(link.subject()), "no tab " + link.subject());
            default -> {
                // Nothing is named.
            }
        }
        return open;
    }

    private static boolean has(Document document, String id) {
        for (var all = EcoreUtil.<Object>getAllContents(document, true); all.hasNext();) {
            if (all.next() instanceof Element element && id.equals(element.getId())) {
                return true;
            }
        }
        return false;
    }
}
