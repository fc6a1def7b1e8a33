package org.migworkbench.model.values;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.migworkbench.model.ModelPackage;

/** What the kinds of elements, their values and the words for them mean, as {@code migration.ecore} says it. */
public final class ModelDocs {

    private static final String FILE = "/model/migration.ecore";
    private static final String SOURCE = "http://www.eclipse.org/emf/2002/GenModel";

    private final Map<String, String> texts = new HashMap<>();

    /** Reads what the model says; it is shipped with the program. */
    public ModelDocs() {
        Resource model = new EcoreResourceFactoryImpl().createResource(URI.createURI(FILE));
        try (InputStream content = ModelPackage.class.getResourceAsStream(FILE)) {
            model.load(content, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Iterator<EObject> all = model.getAllContents(); all.hasNext();) {
            if (all.next() instanceof EAnnotation annotation && SOURCE.equals(annotation.getSource())
                    && annotation.eContainer() instanceof ENamedElement element) {
                texts.put(key(element), annotation.getDetails().get("documentation"));
            }
        }
    }

    /**
     * What a part of the model means.
     *
     * @param element a kind of element, a feature or a literal
     * @return a few sentences; empty if there are none
     */
    public String of(ENamedElement element) {
        String text = texts.get(key(element));
        return text == null ? "" : text;
    }

    private static String key(ENamedElement element) {
        boolean inner = element instanceof EStructuralFeature || element instanceof EEnumLiteral;
        return inner ? ((ENamedElement) element.eContainer()).getName() + "." + element.getName() : element.getName();
    }
}
