package org.migworkbench.editor.topology.figures;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Font;

/** The one look of all figures: a corner radius, a line weight, and the fonts of the system. */
final class Look {

    /** The diameter of rounded corners. */
    static final int CORNER = 12;
    /** The weight of all lines. */
    static final int LINE = 1;
    /** The room between a border and what is inside it. */
    static final int MARGIN = 8;

    private static final String SMALL = "org.migworkbench.editor.topology.small";

    private Look() {
    }

    /** The font of titles; it belongs to the system's registry. */
    static Font title() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }

    /** The font of what matters less; it belongs to the system's registry. */
    static Font small() {
        FontRegistry fonts = JFaceResources.getFontRegistry();
        if (!fonts.hasValueFor(SMALL)) {
            FontDescriptor font = FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(-1);
            fonts.put(SMALL, font.getFontData());
        }
        return fonts.get(SMALL);
    }
}
