package org.migworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ElementPathTest {

    @Test
    void namesTheWayFromTheRoot() {
        Document document = SampleDocument.create();
        assertEquals("document", ElementPath.of(document));
        assertEquals("dataCenter", ElementPath.of(document.getDataCenter()));
        assertEquals("scenarios[0].migrations[1] 'Database to C'",
                ElementPath.of(document.getScenarios().get(0).getMigrations().get(1)));
        assertEquals("notes[0]", ElementPath.of(document.getNotes().get(0)));
    }

    @Test
    void anElementGetsItsIdWhenItIsPutIntoAnotherAndKeepsIt() {
        Host host = ModelFactory.eINSTANCE.createHost();
        Host other = ModelFactory.eINSTANCE.createHost();
        assertNull(host.getId());
        Site site = ModelFactory.eINSTANCE.createSite();
        site.getHosts().add(host);
        site.getHosts().add(other);
        String id = host.getId();
        assertNotNull(id);
        assertNotEquals(id, other.getId());
        site.getHosts().remove(host);
        site.getHosts().add(host);
        assertEquals(id, host.getId());
    }

    @Test
    void theSampleUsesEveryFeature() {
        Document document = SampleDocument.create();
        for (EClassifier type : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (type instanceof EClass eClass && !eClass.isAbstract()) {
                for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
                    assertTrue(isUsed(document, eClass, feature), eClass.getName() + "." + feature.getName());
                }
            }
        }
    }

    private static boolean isUsed(Document document, EClass type, EStructuralFeature feature) {
        for (EObject each : (Iterable<EObject>) () -> EcoreUtil.getAllContents(List.of(document))) {
            boolean hasDefault = feature.getDefaultValueLiteral() != null;
            if (type.isInstance(each) && (each.eIsSet(feature) || hasDefault)) {
                return true;
            }
        }
        return false;
    }
}
