package org.migworkbench.ui;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The colours of the workbench: the palette of Okabe and Ito, whose members colour-blind people can tell apart, and the
 * shades that diagrams are made of.
 *
 * <p>The colours belong to no device, so nothing has to dispose them.
 */
public final class WorkbenchColors {

    /** Okabe-Ito orange. */
    public static final Color ORANGE = new Color(0xE6, 0x9F, 0x00);
    /** Okabe-Ito sky blue. */
    public static final Color SKY_BLUE = new Color(0x56, 0xB4, 0xE9);
    /** Okabe-Ito bluish green. */
    public static final Color GREEN = new Color(0x00, 0x9E, 0x73);
    /** Okabe-Ito yellow. */
    public static final Color YELLOW = new Color(0xF0, 0xE4, 0x42);
    /** Okabe-Ito blue. */
    public static final Color BLUE = new Color(0x00, 0x72, 0xB2);
    /** Okabe-Ito vermillion. */
    public static final Color VERMILLION = new Color(0xD5, 0x5E, 0x00);
    /** Okabe-Ito reddish purple. */
    public static final Color PURPLE = new Color(0xCC, 0x79, 0xA7);
    /** A grey that stands out from light and from dark. */
    public static final Color GREY = new Color(0x80, 0x88, 0x90);

    /** The colours for lines of a plot, in their order; all of them are seen on white and on black. */
    public static final List<Color> SERIES = List.of(BLUE, VERMILLION, GREEN, ORANGE, PURPLE, SKY_BLUE, GREY);

    private WorkbenchColors() {
    }

    /**
     * Whether the window has a dark theme.
     *
     * @return true if text is lighter than what is behind it
     */
    public static boolean isDark() {
        return brightness(system(SWT.COLOR_LIST_BACKGROUND)) < brightness(system(SWT.COLOR_LIST_FOREGROUND));
    }

    /**
     * The background of diagrams and plots.
     *
     * @return the colour of the theme
     */
    public static Color background() {
        return system(SWT.COLOR_LIST_BACKGROUND);
    }

    /**
     * The colour of text in diagrams and plots.
     *
     * @return the colour of the theme
     */
    public static Color text() {
        return system(SWT.COLOR_LIST_FOREGROUND);
    }

    /**
     * The colour of text that says less.
     *
     * @return a colour between text and background
     */
    public static Color secondaryText() {
        return between(background(), text(), 0.62);
    }

    /**
     * The colour of borders and thin lines.
     *
     * @return a colour near the background
     */
    public static Color line() {
        return between(background(), text(), 0.28);
    }

    /**
     * A surface that lies on the background.
     *
     * @param tint the colour that the surface hints at
     * @param strength 0: the background, 1: the tint
     * @return the colour between them
     */
    public static Color surface(Color tint, double strength) {
        return between(background(), tint, strength);
    }

    /**
     * A mixture of two colours.
     *
     * @param from the first colour
     * @param to the second colour
     * @param share 0: the first, 1: the second
     * @return the colour between them
     */
    public static Color between(Color from, Color to, double share) {
        return new Color(mix(from.getRed(), to.getRed(), share), mix(from.getGreen(), to.getGreen(), share),
                mix(from.getBlue(), to.getBlue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static Color system(int id) {
        RGB rgb = Display.getDefault().getSystemColor(id).getRGB();
        return new Color(rgb);
    }

    private static int brightness(Color color) {
        return 299 * color.getRed() + 587 * color.getGreen() + 114 * color.getBlue();
    }
}
