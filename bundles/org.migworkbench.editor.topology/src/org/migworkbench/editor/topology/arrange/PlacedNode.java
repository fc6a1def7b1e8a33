package org.migworkbench.editor.topology.arrange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.migworkbench.core.drawing.Area;
import org.migworkbench.core.drawing.Spot;
import org.migworkbench.model.Node;
import org.migworkbench.model.Site;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.SetBoundsCommand;

/**
 * A node of the model and where it is shown.
 *
 * @param node the node
 * @param shown where its figure is, in pixels of the drawing
 * @param origin where the place (0, 0) of what contains the node is
 */
record PlacedNode(Node node, Area shown, Spot origin) {

    /** A node that can be put anywhere: not a machine, which stands where its host puts it. */
    static Optional<PlacedNode> of(Object part) {
        if (part instanceof GraphicalEditPart graphical && graphical.getModel() instanceof Node node
                && !(node instanceof VirtualMachine) && graphical.getParent() instanceof GraphicalEditPart parent) {
            Rectangle bounds = graphical.getFigure().getBounds();
            Point origin = node.eContainer() instanceof Site ? parent.getContentPane().getClientArea().getLocation()
                    : new Point();
            return Optional.of(new PlacedNode(node, new Area(bounds.x, bounds.y, bounds.width, bounds.height),
                    new Spot(origin.x, origin.y)));
        }
        return Optional.empty();
    }

    /** The nodes inside an edit part. */
    static List<PlacedNode> in(EditPart part) {
        return ((List<?>) part.getChildren()).stream().flatMap(child -> PlacedNode.of(child).stream()).toList();
    }

    /** The nodes behind edit parts; what is in another one of them goes with it. */
    static List<PlacedNode> of(List<?> parts) {
        return parts.stream().filter(part -> Stream.iterate(((EditPart) part).getParent(), each -> each != null,
                EditPart::getParent).noneMatch(parts::contains)).flatMap(part -> of(part).stream()).toList();
    }

    /** Puts the node to another place on the drawing, with another size if the area has one. */
    Command to(Area area) {
        return to(area, origin);
    }

    private Command to(Area area, Spot from) {
        int least = node.eContainer() instanceof Site ? 0 : Integer.MIN_VALUE;
        return new SetBoundsCommand(node, Math.max(least, area.x() - from.x()), Math.max(least, area.y() - from.y()),
                area.width() == shown.width() ? node.getWidth() : area.width(),
                area.height() == shown.height() ? node.getHeight() : area.height());
    }

    /** Puts the node to a place within what contains it. */
    Command within(Area area) {
        return to(area, new Spot(0, 0));
    }

    /** Puts the node to another place, as large as what is in it needs. */
    Command fitted(Spot place) {
        return new SetBoundsCommand(node, place.x(), place.y(), SetBoundsCommand.AUTOMATIC,
                SetBoundsCommand.AUTOMATIC);
    }
}
