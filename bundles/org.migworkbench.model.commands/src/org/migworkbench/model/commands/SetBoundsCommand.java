package org.migworkbench.model.commands;

import org.eclipse.gef.commands.Command;
import org.migworkbench.model.Node;

/** Moves or resizes a node on the diagram. */
public final class SetBoundsCommand extends ModelCommand {

    /** Size that stands for: as the figure prefers. */
    public static final int AUTOMATIC = -1;

    private record Bounds(int x, int y, int width, int height) {

        static Bounds of(Node node) {
            return new Bounds(node.getX(), node.getY(), node.getWidth(), node.getHeight());
        }

        void applyTo(Node node) {
            node.setX(x);
            node.setY(y);
            node.setWidth(width);
            node.setHeight(height);
        }
    }

    private final Node node;
    private Bounds bounds;
    private Bounds oldBounds;

    /**
     * @param node the node
     * @param x its left edge in pixels
     * @param y its top edge in pixels
     * @param width its width in pixels, at least 1, or {@link #AUTOMATIC}
     * @param height its height in pixels, at least 1, or {@link #AUTOMATIC}
     */
    public SetBoundsCommand(Node node, int x, int y, int width, int height) {
        super("Move " + Labels.of(node));
        this.node = node;
        this.bounds = new Bounds(x, y, width, height);
    }

    @Override
    public boolean canExecute() {
        return node != null && isSize(bounds.width()) && isSize(bounds.height()) && !changesNothing();
    }

    @Override
    protected boolean changesNothing() {
        return node != null && bounds.equals(Bounds.of(node));
    }

    @Override
    protected void capture() {
        oldBounds = Bounds.of(node);
    }

    @Override
    public void redo() {
        bounds.applyTo(node);
    }

    @Override
    public void undo() {
        oldBounds.applyTo(node);
    }

    @Override
    protected boolean mergeWith(Command step) {
        boolean same = step instanceof SetBoundsCommand next && next.node == node;
        if (same) {
            bounds = ((SetBoundsCommand) step).bounds;
        }
        return same;
    }

    private static boolean isSize(int size) {
        return size >= 1 || size == AUTOMATIC;
    }
}
