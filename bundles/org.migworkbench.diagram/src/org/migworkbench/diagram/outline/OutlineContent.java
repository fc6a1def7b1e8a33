package org.migworkbench.diagram.outline;

import java.util.List;
import org.eclipse.swt.graphics.Image;

/** What the outline's tree shows of a document. */
public interface OutlineContent {

    /**
     * What is below an item.
     *
     * @param item the document, an element, or a group that this content made
     * @return the items below it
     */
    List<?> children(Object item);

    /**
     * Whether an item is open at first.
     *
     * @param item the item
     * @return true if what is below it is seen at once
     */
    boolean isOpen(Object item);

    /**
     * What an item is called.
     *
     * @param item the item
     * @return its text
     */
    String text(Object item);

    /**
     * The icon of an item.
     *
     * @param item the item
     * @return an image that the content keeps
     */
    Image image(Object item);
}
