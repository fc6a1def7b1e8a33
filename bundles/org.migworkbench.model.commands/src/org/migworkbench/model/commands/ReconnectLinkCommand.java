package org.migworkbench.model.commands;

import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Link;
import org.migworkbench.model.Node;

/** Moves one end of a link to another host or site. */
public final class ReconnectLinkCommand extends ModelCommand {

    /** An end of a link. */
    public enum End {
        /** The end that {@link Link#getSource()} names. */
        SOURCE,
        /** The end that {@link Link#getTarget()} names. */
        TARGET
    }

    private final Link link;
    private final End end;
    private final Node node;
    private Node oldNode;

    /**
     * @param link the link
     * @param end the end that moves
     * @param node the host or site that it moves to; not the one at the other end
     */
    public ReconnectLinkCommand(Link link, End end, Node node) {
        super("Reconnect " + Labels.of(link));
        this.link = link;
        this.end = end;
        this.node = node;
    }

    @Override
    public boolean canExecute() {
        return link != null && end != null && link.eContainer() instanceof DataCenter dataCenter
                && CreateLinkCommand.isEnd(dataCenter, node) && node != link.getSource() && node != link.getTarget();
    }

    @Override
    protected void capture() {
        oldNode = end == End.SOURCE ? link.getSource() : link.getTarget();
    }

    @Override
    public void redo() {
        set(node);
    }

    @Override
    public void undo() {
        set(oldNode);
    }

    private void set(Node value) {
        if (end == End.SOURCE) {
            link.setSource(value);
        } else {
            link.setTarget(value);
        }
    }
}
