package org.migworkbench.model.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.migworkbench.model.Document;

/** Writes a document as XMI, and refuses to write what could not be read again. */
final class DocumentWriter {

    private final Limits limits;
    private final FormatUpgrades upgrades;

    DocumentWriter(Limits limits, FormatUpgrades upgrades) {
        this.limits = limits;
        this.upgrades = upgrades;
    }

    byte[] write(Document document) throws IOException {
        new Writability(document).check();
        Document copy = EcoreUtil.copy(document);
        copy.setVersion(upgrades.currentVersion());
        byte[] bytes = bytes(copy);
        requireSame(copy, bytes);
        return bytes;
    }

    private static byte[] bytes(Document document) throws IOException {
        Resource resource = new DocumentResource();
        resource.getContents().add(document);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        resource.save(content, options());
        return content.toByteArray();
    }

    private void requireSame(Document written, byte[] bytes) throws IOException {
        LoadResult again = new DocumentReader("the saved file", limits, upgrades)
                .read(new ByteArrayInputStream(bytes));
        if (!again.isLoaded()) {
            throw new IOException("The document can't be saved so that it can be read again: "
                    + again.problems().get(0).text());
        }
        if (!EcoreUtil.equals(written, again.document().orElseThrow())) {
            throw new IOException("The document can't be saved: what is read again differs from it.");
        }
    }

    /**
     * Writes values although they are defaults, so that a file keeps its meaning when a default changes. Those that
     * came after the first files are written only where they differ, so that saving an older file adds nothing to it.
     */
    private static final class DocumentResource extends XMIResourceImpl {

        private static final String OMIT_DEFAULT = "http://migworkbench.org/model/omit-default";

        DocumentResource() {
            super(URI.createURI("document.migration"));
        }

        @Override
        protected XMLSave createXMLSave() {
            return new XMISaveImpl(createXMLHelper()) {

                @Override
                protected boolean shouldSaveFeature(EObject owner, EStructuralFeature feature) {
                    return feature.getEAnnotation(OMIT_DEFAULT) == null ? super.shouldSaveFeature(owner, feature)
                            : owner.eIsSet(feature);
                }
            };
        }
    }

    private static Map<String, Object> options() {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        options.put(XMLResource.OPTION_LINE_WIDTH, Integer.valueOf(120));
        options.put(XMLResource.OPTION_KEEP_DEFAULT_CONTENT, Boolean.TRUE);
        options.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);
        return options;
    }
}
