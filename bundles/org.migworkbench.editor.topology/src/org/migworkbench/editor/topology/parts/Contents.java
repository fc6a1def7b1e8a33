package org.migworkbench.editor.topology.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.Element;
import org.migworkbench.model.Node;

/** What is drawn inside an element: the nodes that it contains, itself or in a part of it without an identity. */
final class Contents {

    private Contents() {
    }

    static List<Node> nodes(EObject element) {
        List<Node> nodes = new ArrayList<>();
        for (EObject content : element.eContents()) {
            if (content instanceof Node node) {
                nodes.add(node);
            } else if (!(content instanceof Element)) {
                nodes.addAll(nodes(content));
            }
        }
        return nodes;
    }
}
