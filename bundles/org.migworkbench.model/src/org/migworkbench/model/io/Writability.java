package org.migworkbench.model.io;

import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.ElementPath;

/** Checks that a document has nothing that a file can't hold, and says where it has. */
final class Writability {

    private final Document document;
    private final Set<String> ids = new HashSet<>();

    Writability(Document document) {
        this.document = document;
    }

    void check() throws IOException {
        check(document);
        for (Iterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
            check(contents.next());
        }
    }

    private void check(EObject object) throws IOException {
        if (object instanceof Element element) {
            checkId(element);
        }
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            checkValue(object, attribute);
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                checkReference(object, reference);
            }
        }
    }

    private static void checkValue(EObject object, EAttribute attribute) throws IOException {
        Object value = object.eGet(attribute);
        if (value instanceof String text && !isText(text)) {
            throw refused(object, "its " + attribute.getName() + " holds a character that XML does not allow");
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            throw refused(object, "its " + attribute.getName() + " is " + number + "; allowed is a finite number");
        }
    }

    private void checkId(Element element) throws IOException {
        String id = element.getId();
        if (id == null || !Identity.isValid(id)) {
            throw refused(element, "its id is '" + id + "'; allowed is " + Identity.ALLOWED);
        }
        if (!ids.add(id)) {
            throw refused(element, "its id '" + id + "' is used twice; allowed is an id that no other element has");
        }
    }

    private void checkReference(EObject object, EReference reference) throws IOException {
        Object value = object.eGet(reference);
        List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        for (Object target : targets) {
            if (!EcoreUtil.isAncestor(document, (EObject) target)) {
                throw refused(object, "its " + reference.getName() + " is not part of the document");
            }
        }
    }

    private static IOException refused(EObject object, String reason) {
        return new IOException("The document can't be saved: " + ElementPath.of(object) + ": " + reason + ".");
    }

    private static boolean isText(String text) {
        return text.codePoints().allMatch(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800
                || c >= 0xE000 && c < 0xFFFE || c >= 0x10000);
    }
}
