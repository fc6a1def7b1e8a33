package org.migworkbench.core.document;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.io.DocumentPlace;
import org.migworkbench.model.validation.Finding;

/** A copy of a document at one moment, to be read by another thread, that knows which elements it was made of. */
final class DocumentSnapshot {

    private final Document copy;
    private final Map<EObject, EObject> originals = new IdentityHashMap<>();
    private final Map<EObject, EObject> copies;

    /** Copies a document, on the thread that edits it. */
    DocumentSnapshot(Document document) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        copy = (Document) copier.copy(document);
        copier.copyReferences();
        DocumentPlace.copy(document, copy);
        copier.forEach((original, copied) -> originals.put(copied, original));
        copies = copier;
    }

    Document copy() {
        return copy;
    }

    /** The copy of an element of the document. */
    EObject copyOf(EObject original) {
        return copies.get(original);
    }

    /** The copy of an element of the document; empty if it is of another one. */
    <E extends EObject> Optional<E> copyOf(E original, Class<E> type) {
        return originals.entrySet().stream().filter(entry -> entry.getValue() == original).map(Map.Entry::getKey)
                .map(type::cast).findFirst();
    }

    /** The same findings about the elements that the copies were made of. */
    List<Finding> aboutOriginals(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Finding(finding.rule(), originals.get(finding.element()), finding.feature(),
                        finding.severity(), finding.path(), finding.message()))
                .toList();
    }
}
