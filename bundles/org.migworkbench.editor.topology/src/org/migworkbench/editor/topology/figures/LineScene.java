package org.migworkbench.editor.topology.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.migworkbench.core.drawing.Area;
import org.migworkbench.core.drawing.Box;
import org.migworkbench.core.drawing.LabelSize;
import org.migworkbench.core.drawing.Scene;
import org.migworkbench.core.drawing.Wire;

/**
 * The boxes and lines of a drawing, as the model of lines takes them.
 *
 * @param boxes the boxes, each after the one around it
 * @param lines the lines that lead from a box to a box
 * @param wires the same lines by the numbers of their boxes
 * @param labels for each line the sizes that its label can have
 */
record LineScene(List<Box> boxes, Set<LabelledLine> lines, List<Wire> wires, List<List<LabelSize>> labels) {

    static LineScene of(IFigure ground, IFigure layer) {
        List<Box> boxes = new ArrayList<>();
        Map<IFigure, Integer> numbers = new HashMap<>();
        collect(ground, Box.NONE, boxes, numbers);
        LineScene scene = new LineScene(boxes, new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
        for (Object each : layer.getChildren()) {
            if (each instanceof LabelledLine line && line.isVisible()) {
                scene.add(line, number(line.getSourceAnchor(), numbers), number(line.getTargetAnchor(), numbers));
            }
        }
        return scene;
    }

    private void add(LabelledLine line, Integer from, Integer to) {
        if (from != null && to != null) {
            lines.add(line);
            wires.add(new Wire(from, to));
            labels.add(line.labelSizes());
        }
    }

    private static Integer number(ConnectionAnchor anchor, Map<IFigure, Integer> numbers) {
        return anchor == null || anchor.getOwner() == null ? null : numbers.get(anchor.getOwner());
    }

    private static void collect(IFigure figure, int parent, List<Box> boxes, Map<IFigure, Integer> numbers) {
        for (Object each : figure.getChildren()) {
            IFigure child = (IFigure) each;
            int around = parent;
            if (child.isVisible() && (child instanceof BoxFigure || child instanceof NoteFigure)) {
                around = boxes.size();
                numbers.put(child, around);
                boxes.add(box(child, parent));
            }
            if (!(child instanceof Connection) && !(child instanceof NoteFigure)) {
                collect(child, around, boxes, numbers);
            }
        }
    }

    private static Box box(IFigure figure, int parent) {
        Rectangle bounds = figure.getBounds();
        Area area = new Area(bounds.x, bounds.y, bounds.width, bounds.height);
        return figure instanceof BoxFigure box
                ? new Box(box.kind(), area, parent, box.titleFigure().getBounds().bottom() - bounds.y)
                : new Box(Box.Kind.NODE, area, parent, 0);
    }

    Scene scene() {
        return new Scene(boxes);
    }

    /** Whether the lines lead between the same boxes at the same places. */
    boolean hasWaysOf(LineScene other) {
        return boxes.equals(other.boxes) && wires.equals(other.wires);
    }
}
