package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jface.resource.ImageDescriptor;
import org.junit.jupiter.api.Test;
import org.migworkbench.diagram.outline.ElementOutline;
import org.migworkbench.model.Document;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.ui.elements.ElementRow;
import org.migworkbench.ui.elements.ElementRows;

/** The rows that describe the kinds of elements, as all bundles together contribute them. */
class ElementRowsTest extends UiTest {

    private final ElementRows rows = ElementRows.ofPlatform();

    @Test
    void eachRowIsAboutAKindOfTheModelAndHasItsIcon() {
        assertFalse(rows.all().isEmpty());
        for (ElementRow row : rows.all()) {
            assertTrue(ModelPackage.eINSTANCE.getEClassifier(row.eClass()) instanceof EClass, row.eClass());
            assertNotEquals(ImageDescriptor.getMissingImageDescriptor(), row.icon(), row.eClass());
            assertNotEquals(ImageDescriptor.getMissingImageDescriptor(), row.largeIcon(), row.eClass());
        }
    }

    @Test
    void eachKindThatPeopleNameHasARow() {
        ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(kind -> !kind.isAbstract() && Literals.ELEMENT.isSuperTypeOf(kind))
                .forEach(kind -> assertTrue(rows.find(kind).isPresent(), kind.getName()));
        assertEquals(Optional.empty(), rows.find(EcorePackage.Literals.EATTRIBUTE));
    }

    @Test
    void theOutlineShowsAllWithHeadingsInItsOrder() {
        Document document = window.openExample("clark-specweb99").document();
        List<String> texts = UiThread.get(() -> {
            ElementOutline outline = new ElementOutline(rows);
            return outline.children(document).stream().map(outline::text).toList();
        });
        assertEquals("Links", texts.get(1));
        assertEquals(List.of("Policies", "Workloads"), texts.stream()
                .filter(text -> text.equals("Policies") || text.equals("Workloads")).toList());
        assertTrue(texts.indexOf("Policies") > texts.indexOf("Links"), texts::toString);
    }
}
