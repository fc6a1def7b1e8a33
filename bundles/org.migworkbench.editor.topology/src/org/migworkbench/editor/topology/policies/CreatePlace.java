package org.migworkbench.editor.topology.policies;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.requests.CreateRequest;
import org.migworkbench.model.Node;

/** Takes over from a request of the palette where, and how large, a new node is. */
final class CreatePlace {

    private static final int LEAST = 20;

    private CreatePlace() {
    }

    static void apply(Node node, Rectangle place, CreateRequest request) {
        node.setX(place.x);
        node.setY(place.y);
        boolean drawn = request.getSize() != null && request.getSize().width > LEAST
                && request.getSize().height > LEAST;
        node.setWidth(drawn ? place.width : -1);
        node.setHeight(drawn ? place.height : -1);
    }
}
