package org.migworkbench.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.model.Document;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.SampleDocument;
import org.migworkbench.model.VirtualMachine;

class RoundTripTest {

    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        Document document = SampleDocument.create();
        Path file = folder.resolve("sample.migration");
        ModelFiles.save(document, file);
        LoadResult result = ModelFiles.load(file);
        assertEquals(List.of(), result.problems());
        assertTrue(EcoreUtil.equals(document, result.document().orElseThrow()));
    }

    @Test
    void equalDocumentsGiveEqualBytes() throws IOException {
        byte[] first = ModelFiles.toBytes(SampleDocument.create());
        assertArrayEquals(first, ModelFiles.toBytes(SampleDocument.create()));
        Document again = ModelFiles.load(new ByteArrayInputStream(first), "again").document().orElseThrow();
        assertArrayEquals(first, ModelFiles.toBytes(again));
        assertFalse(new String(first, StandardCharsets.UTF_8).contains("\r"));
    }

    /** A file of before these came is saved as it was. */
    @Test
    void whatCameLaterIsWrittenOnlyWhereItDiffers() throws IOException {
        Document document = SampleDocument.create();
        String full = new String(ModelFiles.toBytes(document), StandardCharsets.UTF_8);
        List<String> later = List.of("mostOutgoing", "mostIncoming", "contentPlaces", "contentData", "writeFaultNanos",
                "freeBytes", "cacheBytes", "kernelBytes", "vcpu=", "<traffic", "<faults", "diskBytes", "diskBlockBytes",
                "diskUsedBytes", "diskNonZeroBytes", "diskReadBytesPerSecond", "diskWriteBytesPerSecond",
                "diskWaitShare", "diskWorkloads", "<publishedFigures");
        later.forEach(name -> assertTrue(full.contains(name), name));
        EcoreUtil.getAllContents(document, true).forEachRemaining(each -> {
            for (EStructuralFeature feature : ((EObject) each).eClass().getEAllStructuralFeatures()) {
                if (feature.getEAnnotation("http://migworkbench.org/model/omit-default") != null) {
                    ((EObject) each).eUnset(feature);
                }
            }
        });
        document.getScenarios().get(0).getFaults().clear();
        document.getExperiments().get(0).getPublishedFigures().clear();
        document.getDataCenter().getSites().get(0).getHosts().get(0).getVms().get(0).setTraffic(null);
        EcoreUtil.getAllContents(document, true).forEachRemaining(each -> {
            if (each instanceof VirtualMachine vm) {
                vm.getDiskWorkloads().clear();
            }
        });
        byte[] older = ModelFiles.toBytes(document);
        later.forEach(name -> assertFalse(new String(older, StandardCharsets.UTF_8).contains(name), name));
        Document read = ModelFiles.load(new ByteArrayInputStream(older), "older").document().orElseThrow();
        assertTrue(EcoreUtil.equals(document, read));
        assertEquals(-1, read.getWorkloads().get(0).getVcpu());
    }

    @Test
    void savingLeavesTheDocumentWhereItIs() throws IOException {
        Document document = SampleDocument.create();
        Resource resource = new XMIResourceImpl(URI.createURI("open.migration"));
        resource.getContents().add(document);
        Document before = EcoreUtil.copy(document);
        ModelFiles.save(document, folder.resolve("sample.migration"));
        assertEquals(resource, document.eResource());
        assertTrue(EcoreUtil.equals(before, document));
    }

    @Test
    void theFileIsXmiThatEmfReads() throws IOException {
        byte[] bytes = ModelFiles.toBytes(SampleDocument.create());
        Resource resource = new XMIResourceImpl(URI.createURI("sample.migration"));
        ModelPackage.eINSTANCE.eClass();
        resource.load(new ByteArrayInputStream(bytes), null);
        assertTrue(EcoreUtil.equals(SampleDocument.create(), resource.getContents().get(0)));
    }

    @Test
    void anEmptyDocumentIsADocument() throws IOException {
        Document document = ModelFactory.eINSTANCE.createDocument();
        byte[] bytes = ModelFiles.toBytes(document);
        assertTrue(ModelFiles.load(new ByteArrayInputStream(bytes), "empty").isLoaded());
    }

    @Test
    void valuesAtTheEndsOfTheirTypesSurvive() throws IOException {
        Document document = SampleDocument.create();
        document.getScenarios().get(0).setSeed(Long.MIN_VALUE);
        document.getNotes().get(0).setX(Integer.MIN_VALUE);
        document.getDataCenter().getLinks().get(0).setBytesPerSecond(Double.MIN_VALUE);
        document.getDataCenter().getLinks().get(1).setBytesPerSecond(Double.MAX_VALUE);
        PolicyPart aside = ModelFactory.eINSTANCE.createPolicyPart();
        aside.setKind("rle");
        aside.setEnabled(false);
        document.getPolicies().get(0).getOverrides().add(aside);
        document.getNotes().get(0).setText("\r\n \r \n]]>&#10;");
        byte[] bytes = ModelFiles.toBytes(document);
        LoadResult result = ModelFiles.load(new ByteArrayInputStream(bytes), "ends");
        assertTrue(EcoreUtil.equals(document, result.document().orElseThrow()));
    }

    @Test
    void aPartInForceIsWrittenAsItAlwaysWas() throws IOException {
        Document document = SampleDocument.create();
        PolicyPart part = ModelFactory.eINSTANCE.createPolicyPart();
        part.setKind("rle");
        document.getPolicies().get(0).getOverrides().add(part);
        assertTrue(new String(ModelFiles.toBytes(document), StandardCharsets.UTF_8)
                .contains("<overrides kind=\"rle\"/>"));
    }
}
