package org.migworkbench.editor.topology.arrange;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.Command;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.Document;
import org.migworkbench.model.Node;
import org.migworkbench.ui.DocumentSession;

/** Puts nodes in order by what they are linked with. */
final class ArrangeAction extends NodesAction {

    /** Which nodes get other places. */
    enum Scope {
        /** All. */
        ALL("all", "&Arrange All"),
        /** The selected ones; of a site that is selected alone what is in it. */
        SELECTED("selected", "Arrange &Selected"),
        /** All but the selected ones, which stay where they were put by hand. */
        OTHERS("others", "Arrange &Others");

        private final String id;
        private final String label;

        Scope(String id, String label) {
            this.id = PREFIX + id;
            this.label = label;
        }

        String id() {
            return id;
        }
    }

    private static final String PREFIX = "org.migworkbench.editor.topology.arrange.";

    private final Scope scope;
    private final DocumentEditor editor;

    ArrangeAction(DocumentEditor editor, Scope scope) {
        super(editor, scope.id, scope.label);
        this.editor = editor;
        this.scope = scope;
    }

    @Override
    protected boolean calculateEnabled() {
        return scope == Scope.ALL || !selected().isEmpty();
    }

    @Override
    Stream<Command> moves() {
        GraphicalViewer viewer = editor.getAdapter(GraphicalViewer.class);
        EditPart contents = viewer.getContents();
        Document document = (Document) contents.getModel();
        viewer.flush();
        List<Node> chosen = selected().stream().map(PlacedNode::node).toList();
        return new Arrangement(contents, Links.of(document, DocumentSession.of(document)
                .flatMap(DocumentSession::scenario)), node -> isMoved(node, chosen)).moves().stream();
    }

    private boolean isMoved(Node node, List<Node> chosen) {
        return switch (scope) {
            case ALL -> true;
            case SELECTED -> chosen.contains(node) || chosen.size() == 1 && chosen.contains(node.eContainer());
            case OTHERS -> !chosen.contains(node) && !chosen.contains(node.eContainer());
        };
    }
}
