package org.migworkbench.editor.topology.arrange;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.gef.commands.Command;
import org.migworkbench.core.drawing.Alignment;
import org.migworkbench.core.drawing.Area;
import org.migworkbench.diagram.document.DocumentEditor;

/** Puts the selected nodes along each other, or makes them as large as each other; they follow the one selected last. */
final class AlignAction extends NodesAction {

    static final String PREFIX = "org.migworkbench.editor.topology.align.";

    private final Alignment alignment;

    AlignAction(DocumentEditor editor, Alignment alignment) {
        super(editor, PREFIX + alignment.id(), alignment.label());
        this.alignment = alignment;
    }

    @Override
    protected boolean calculateEnabled() {
        return selected().size() >= alignment.least();
    }

    @Override
    Stream<Command> moves() {
        List<PlacedNode> nodes = selected();
        List<Area> places = alignment.apply(nodes.stream().map(PlacedNode::shown).toList());
        return IntStream.range(0, nodes.size()).mapToObj(i -> nodes.get(i).to(places.get(i)));
    }
}
