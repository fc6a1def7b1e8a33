package org.migworkbench.diagram.document;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.ide.IGotoMarker;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;

/** Brings the element that a problem is about into view. */
final class MarkerTarget implements IGotoMarker {

    private final DocumentEditor editor;

    MarkerTarget(DocumentEditor editor) {
        this.editor = editor;
    }

    @Override
    public void gotoMarker(IMarker marker) {
        String id = marker.getAttribute(ProblemMarkers.ELEMENT_ID, null);
        if (id != null) {
            editor.session().flatMap(session -> find(session.document(), id)).ifPresent(editor::reveal);
        }
    }

    private static Optional<EObject> find(Document document, String id) {
        TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(document));
        while (all.hasNext()) {
            EObject element = all.next();
            if (element instanceof Element identified && id.equals(identified.getId())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
