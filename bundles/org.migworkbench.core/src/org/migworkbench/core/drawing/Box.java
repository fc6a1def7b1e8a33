package org.migworkbench.core.drawing;

/**
 * A box on a drawing.
 *
 * @param kind   what it means for lines and labels
 * @param area   where it is
 * @param parent the number of the box around it in its {@link Scene}; {@link #NONE} for none
 * @param head   how many pixels at the top of a group are taken by its title
 */
public record Box(Kind kind, Area area, int parent, int head) {

    /** No box. */
    public static final int NONE = -1;

    /** What a box means for lines and labels. */
    public enum Kind {
        /** Holds nodes; lines lead into it to what it holds, and around it otherwise. */
        GROUP,
        /** Lines end at it or lead around it. */
        NODE,
        /** Part of a node, as wide as it; lines leave it to the left or to the right. */
        CARD
    }

    boolean isSolid() {
        return kind == Kind.NODE;
    }
}
