package org.migworkbench.editor.topology.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.migworkbench.core.drawing.Area;
import org.migworkbench.core.drawing.LabelSize;
import org.migworkbench.core.drawing.Wire;

/** Places for linked boxes, so that lines are short and seldom cross: the layered layout of the Eclipse Layout Kernel. */
final class LinkedLayout {

    /** Room for a label between two boxes. */
    private static final int ACROSS = 130;
    private static final int DOWN = 70;
    private static final int BESIDE = 40;
    private static final double ASPECT = 1.6;
    private static final double MOST_ASPECT = 3;

    private LinkedLayout() {
    }

    /**
     * Places boxes.
     *
     * @param sizes the sizes of the boxes
     * @param wires what is linked, by the numbers of the boxes
     * @return the areas in the same order; the first row and column of all is 0
     */
    static List<Area> arrange(List<LabelSize> sizes, List<Wire> wires) {
        List<Area> across = layered(sizes, wires, Direction.RIGHT);
        List<Area> down = folded(layered(sizes, wires, Direction.DOWN));
        return awkwardness(across) <= awkwardness(down) ? across : down;
    }

    private static List<Area> layered(List<LabelSize> sizes, List<Wire> wires, Direction direction) {
        ElkNode graph = graph(direction);
        for (LabelSize size : sizes) {
            ElkGraphUtil.createNode(graph).setDimensions(size.width(), size.height());
        }
        wires.forEach(wire -> ElkGraphUtil.createSimpleEdge(graph.getChildren().get(wire.from()),
                graph.getChildren().get(wire.to())));
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return fromOrigin(graph.getChildren().stream().map(node -> new Area((int) Math.round(node.getX()),
                (int) Math.round(node.getY()), (int) node.getWidth(), (int) node.getHeight())).toList());
    }

    private static ElkNode graph(Direction direction) {
        // Tells the kernel how its own options are copied.
        LayoutMetaDataService.getInstance();
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, direction);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        graph.setProperty(CoreOptions.ASPECT_RATIO, ASPECT);
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, true);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) BESIDE);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, (double) BESIDE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS,
                (double) (direction == Direction.RIGHT ? ACROSS : DOWN));
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 0.0);
        return graph;
    }

    private static List<Area> fromOrigin(List<Area> areas) {
        int left = areas.stream().mapToInt(Area::x).min().orElse(0);
        int top = areas.stream().mapToInt(Area::y).min().orElse(0);
        return areas.stream().map(area -> area.moved(-left, -top)).toList();
    }

    /** How far the whole is from the shape of a window, above 1. */
    private static double awkwardness(List<Area> areas) {
        double ratio = ratio(areas) / ASPECT;
        return Math.max(ratio, 1 / ratio);
    }

    private static double ratio(List<Area> areas) {
        double width = areas.stream().mapToInt(Area::right).max().orElse(1);
        double height = areas.stream().mapToInt(Area::bottom).max().orElse(1);
        return Math.max(1, width) / Math.max(1, height);
    }

    /** The same layers, of which those with too many boxes for a window stand in several rows. */
    private static List<Area> folded(List<Area> areas) {
        if (ratio(areas) <= MOST_ASPECT) {
            return areas;
        }
        TreeMap<Integer, List<Integer>> layers = new TreeMap<>();
        IntStream.range(0, areas.size()).forEach(i -> layers
                .computeIfAbsent(areas.get(i).centre().y() / DOWN, layer -> new ArrayList<>()).add(i));
        int columns = (int) Math.max(2, Math.ceil(Math.sqrt(areas.size() * ASPECT / 2)));
        int widest = areas.stream().mapToInt(Area::width).max().orElse(0) + BESIDE;
        Area[] places = new Area[areas.size()];
        int top = 0;
        for (List<Integer> layer : layers.values()) {
            layer.sort(Comparator.comparingInt(i -> areas.get(i).x()));
            top = fold(layer, areas, places, new int[] { top, columns, widest });
        }
        return fromOrigin(List.of(places));
    }

    private static int fold(List<Integer> layer, List<Area> areas, Area[] places, int[] grid) {
        int top = grid[0];
        for (int first = 0; first < layer.size(); first += grid[1]) {
            List<Integer> row = layer.subList(first, Math.min(layer.size(), first + grid[1]));
            int left = (grid[1] - row.size()) * grid[2] / 2;
            for (int box : row) {
                Area area = areas.get(box);
                places[box] = area.moved(left - area.x(), top - area.y());
                left += grid[2];
            }
            top = row.stream().mapToInt(box -> places[box].bottom()).max().orElse(top)
                    + (first + grid[1] < layer.size() ? BESIDE : DOWN);
        }
        return top;
    }
}
