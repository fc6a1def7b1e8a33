package org.migworkbench.model.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.SampleDocument;

/** What the model says about its own elements. */
class StructureTest {

    private final Document document = SampleDocument.create();

    @Test
    void peopleFindTheListsByTheNamesThatTheyKnow() {
        List.of("experiments", "faults", "hosts", "links", "migrations", "notes", "policies", "scenarios", "sites",
                "vms",
                "workloads").forEach(name -> assertTrue(ElementLists.names().contains(name), name));
    }

    @Test
    void theListsHoldAllElementsInTheirOrder() {
        List<EObject> listed = new ArrayList<>();
        ElementLists.names().forEach(name -> listed.addAll(ElementLists.elements(document, name).orElseThrow()));
        List<EObject> all = new ArrayList<>();
        document.eAllContents().forEachRemaining(each -> {
            if (each instanceof Element) {
                all.add(each);
            }
        });
        assertEquals(all.size(), listed.size());
        assertTrue(listed.containsAll(all));
        List<EObject> vms = all.stream().filter(each -> each.eClass() == Literals.VIRTUAL_MACHINE).toList();
        assertFalse(vms.isEmpty());
        assertEquals(vms, ElementLists.elements(document, "vms").orElseThrow());
    }

    @Test
    void aKindIsFoundInItsList() {
        assertEquals(Optional.of("vms"), ElementLists.of(Literals.VIRTUAL_MACHINE));
        assertEquals(Optional.empty(), ElementLists.of(Literals.TRAFFIC));
        assertEquals(Optional.empty(), ElementLists.of(Literals.NODE));
        assertEquals(Optional.empty(), ElementLists.elements(document, "parameters"));
        assertEquals(List.of(), ElementLists.elements(ModelFactory.eINSTANCE.createDocument(), "hosts").orElseThrow());
    }

    @Test
    void elementsDependOnWhatTheyMakeNoSenseWithout() {
        List<String> dependent = new ArrayList<>();
        ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(kind -> kind.getEReferences().stream())
                .filter(reference -> reference.getEAnnotation("http://migworkbench.org/model/dependent") != null)
                .forEach(reference -> dependent.add(described(reference)));
        List.of("Link.source", "Link.target", "Migration.vm", "Migration.target", "Traffic.peer", "Fault.link",
                "Fault.migration", "PublishedFigure.policy", "PublishedFigure.workload")
                .forEach(reference -> assertTrue(dependent.contains(reference), reference));
        assertFalse(dependent.contains("Migration.policy"), "a migration stays without its policy");
    }

    private static String described(EReference reference) {
        assertFalse(reference.isContainment() || reference.isMany(), reference::getName);
        return reference.getEContainingClass().getName() + "." + reference.getName();
    }

    @Test
    void namesAreRequiredAndUniqueUnlessTheModelSaysOtherwise() {
        assertEquals(new NameRule(true, true), NameRule.of(Literals.HOST));
        assertEquals(new NameRule(false, true), NameRule.of(Literals.LINK));
        assertEquals(new NameRule(true, false), NameRule.of(Literals.MIGRATION));
        assertEquals(new NameRule(true, false), NameRule.of(Literals.FAULT));
        assertEquals(new NameRule(false, false), NameRule.of(Literals.NOTE));
    }
}
