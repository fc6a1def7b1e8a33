package org.migworkbench.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/**
 * The icons of the workbench: drawings that keep sharp at every zoom and are readable on a light and on a dark
 * background.
 *
 * <p>Each name has a drawing for 16 and, with {@link #large}, one for 32 pixels.
 */
public final class Images {

    /** A physical machine. */
    public static final String HOST = "host";
    /** A virtual machine. */
    public static final String VM = "vm";
    /** A network link. */
    public static final String LINK = "link";
    /** A live migration. */
    public static final String MIGRATION = "migration";
    /** What a guest itself sends. */
    public static final String TRAFFIC = "traffic";
    /** Something that goes wrong. */
    public static final String FAULT = "fault";
    /** A group of hosts. */
    public static final String SITE = "site";
    /** A migration policy. */
    public static final String POLICY = "policy";
    /** What a guest does to its memory. */
    public static final String WORKLOAD = "workload";
    /** A remark. */
    public static final String NOTE = "note";
    /** Migrations that run together. */
    public static final String SCENARIO = "scenario";
    /** A scenario that is being made. */
    public static final String SCENARIO_NEW = "scenario-new";
    /** A file of the workbench. */
    public static final String DOCUMENT = "document";
    /** A comparison of policies. */
    public static final String EXPERIMENT = "experiment";
    /** A shipped example. */
    public static final String EXAMPLE = "example";
    /** Starts a run. */
    public static final String RUN = "run";
    /** Ends a run. */
    public static final String STOP = "stop";
    /** What came out of a run. */
    public static final String RESULT = "result";
    /** Puts runs side by side. */
    public static final String COMPARE = "compare";
    /** Writes something to a file. */
    public static final String EXPORT = "export";
    /** One value of a policy or workload. */
    public static final String PARAMETER = "parameter";
    /** Makes something new. */
    public static final String ADD = "add";
    /** The tool that selects. */
    public static final String SELECT = "select";
    /** The tool that selects what is in a frame. */
    public static final String MARQUEE = "marquee";
    /** Shows the grid. */
    public static final String GRID = "grid";
    /** Aligns with the grid and with other figures. */
    public static final String SNAP = "snap";
    /** Enlarges. */
    public static final String ZOOM_IN = "zoom-in";
    /** Reduces. */
    public static final String ZOOM_OUT = "zoom-out";
    /** Shows all. */
    public static final String ZOOM_FIT = "zoom-fit";
    /** Something is wrong. */
    public static final String ERROR = "error";
    /** Something may be wrong. */
    public static final String WARNING = "warning";
    /** The outline as a tree. */
    public static final String OUTLINE_TREE = "outline-tree";
    /** The outline as a map. */
    public static final String OUTLINE_MAP = "outline-map";

    private static final String BUNDLE = "org.migworkbench.ui";

    private Images() {
    }

    /**
     * Describes an icon.
     *
     * @param name one of the names here
     * @return the icon at 16 pixels
     */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /**
     * Describes an icon for a palette or a dialog.
     *
     * @param name one of the names here
     * @return the icon at 32 pixels
     */
    public static ImageDescriptor large(String name) {
        return descriptor(name + "32");
    }

    /**
     * An icon that all parts share; it lives as long as the display and must not be disposed.
     *
     * @param name one of the names here
     * @return the icon at 16 pixels
     */
    public static Image get(String name) {
        ImageRegistry images = JFaceResources.getImageRegistry();
        String key = BUNDLE + "/" + name;
        Image image = images.get(key);
        if (image == null) {
            images.put(key, descriptor(name));
            image = images.get(key);
        }
        return image;
    }
}
