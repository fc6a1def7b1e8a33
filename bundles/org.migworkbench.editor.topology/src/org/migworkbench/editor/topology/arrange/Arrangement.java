package org.migworkbench.editor.topology.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.migworkbench.core.drawing.Area;
import org.migworkbench.core.drawing.LabelSize;
import org.migworkbench.core.drawing.Spot;
import org.migworkbench.model.Node;
import org.migworkbench.model.Note;
import org.migworkbench.model.Site;

/** Finds new places for nodes: the hosts of each site among themselves, then the sites, then the notes below all. */
final class Arrangement {

    private static final int GAP = 40;
    private static final int NOTE_GAP = 10;
    private static final int LEAST_WIDTH = 220;
    private static final int LEAST_HEIGHT = 120;

    private final EditPart contents;
    private final Links links;
    private final Predicate<Node> moved;
    private final List<Command> moves = new ArrayList<>();

    Arrangement(EditPart contents, Links links, Predicate<Node> moved) {
        this.contents = contents;
        this.links = links;
        this.moved = moved;
    }

    /** A site or another node of the ground, as large as it will be. */
    private record Block(PlacedNode placed, Area area) {
    }

    /** The edits that put each node to its place. */
    List<Command> moves() {
        List<Block> blocks = new ArrayList<>();
        for (Object part : contents.getChildren()) {
            PlacedNode.of(part).filter(placed -> !(placed.node() instanceof Note))
                    .ifPresent(placed -> blocks.add(block(placed, (EditPart) part)));
        }
        List<Block> free = blocks.stream().filter(block -> moved.test(block.placed().node())).toList();
        List<Area> fixed = blocks.stream().filter(block -> !free.contains(block)).map(Block::area).toList();
        List<Area> places = places(free.stream().map(Block::placed).toList(),
                free.stream().map(Block::area).toList(), fixed);
        for (int i = 0; i < free.size(); i++) {
            moves.add(free.get(i).placed().fitted(new Spot(places.get(i).x(), places.get(i).y())));
        }
        putNotes(Stream.concat(fixed.stream(), places.stream()).toList());
        return moves;
    }

    /** Arranges what is in a site, and tells how large the site becomes. */
    private Block block(PlacedNode site, EditPart part) {
        if (!(site.node() instanceof Site)) {
            return new Block(site, site.shown());
        }
        List<PlacedNode> hosts = PlacedNode.in(part);
        List<PlacedNode> free = hosts.stream().filter(host -> moved.test(host.node())).toList();
        List<Area> fixed = hosts.stream().filter(host -> !free.contains(host)).map(Arrangement::inside).toList();
        List<Area> found = places(free, free.stream().map(Arrangement::inside).toList(), fixed);
        List<Area> places = fixed.isEmpty() ? fromOrigin(found) : found;
        for (int i = 0; i < free.size(); i++) {
            moves.add(free.get(i).within(places.get(i)));
        }
        return new Block(site, hosts.isEmpty() ? site.shown() : around(site, hosts.get(0).origin(),
                Stream.concat(fixed.stream(), places.stream()).toList()));
    }

    private static Area inside(PlacedNode host) {
        return host.shown().moved(-host.origin().x(), -host.origin().y());
    }

    private static List<Area> fromOrigin(List<Area> areas) {
        Area all = bounds(areas);
        return areas.stream().map(area -> area.moved(-all.x(), -all.y())).toList();
    }

    private static Area around(PlacedNode site, Spot origin, List<Area> hosts) {
        int left = origin.x() - site.shown().x();
        int top = origin.y() - site.shown().y();
        Area all = bounds(hosts);
        return new Area(site.shown().x(), site.shown().y(), Math.max(LEAST_WIDTH, all.right() + 2 * left),
                Math.max(LEAST_HEIGHT, all.bottom() + top + left));
    }

    /** Places for nodes, from the corner where the first of them are now, and off what stays. */
    private List<Area> places(List<PlacedNode> nodes, List<Area> areas, List<Area> fixed) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        List<Area> places = LinkedLayout.arrange(
                areas.stream().map(area -> new LabelSize(area.width(), area.height())).toList(),
                links.among(nodes.stream().map(PlacedNode::node).toList()));
        Area before = bounds(areas);
        List<Area> there = places.stream().map(area -> area.moved(before.x(), before.y())).toList();
        boolean clash = there.stream().anyMatch(area -> fixed.stream().anyMatch(area::overlaps));
        int down = clash ? bounds(fixed).bottom() + GAP - before.y() : 0;
        return there.stream().map(area -> area.moved(0, down)).toList();
    }

    private void putNotes(List<Area> boxes) {
        Area all = bounds(boxes);
        int x = all.x();
        int y = all.bottom() + NOTE_GAP;
        int height = 0;
        for (PlacedNode note : notes()) {
            if (x > all.x() && x + note.shown().width() > all.right()) {
                x = all.x();
                y += height + NOTE_GAP;
                height = 0;
            }
            moves.add(note.to(note.shown().moved(x - note.shown().x(), y - note.shown().y())));
            x += note.shown().width() + NOTE_GAP;
            height = Math.max(height, note.shown().height());
        }
    }

    /** The notes that may move, and have to: those that lie where a box will be don't wait to be moved by hand. */
    private List<PlacedNode> notes() {
        return PlacedNode.in(contents).stream().filter(placed -> placed.node() instanceof Note)
                .filter(placed -> moved.test(placed.node()))
                .sorted(Comparator.comparingInt((PlacedNode note) -> note.shown().y())
                        .thenComparingInt(note -> note.shown().x()))
                .toList();
    }

    private static Area bounds(List<Area> areas) {
        int left = areas.stream().mapToInt(Area::x).min().orElse(0);
        int top = areas.stream().mapToInt(Area::y).min().orElse(0);
        return new Area(left, top, areas.stream().mapToInt(Area::right).max().orElse(0) - left,
                areas.stream().mapToInt(Area::bottom).max().orElse(0) - top);
    }
}
