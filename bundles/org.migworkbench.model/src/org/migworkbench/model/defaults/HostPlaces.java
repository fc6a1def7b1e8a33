package org.migworkbench.model.defaults;

import org.migworkbench.model.Node;

/** Places in rows and columns in which the hosts of a site have room on the drawing, in pixels at 100 % zoom. */
public final class HostPlaces {

    private static final int AUTOMATIC = -1;
    private static final int ONE_ROW = 4;
    private static final double BROADER_THAN_HIGH = 1.6;
    /** Room for the widest host, with the gap to the next. */
    private static final int HOST_WIDTH = 260;
    /** Room for a host without machines, with the gap to the next. */
    private static final int HOST_HEIGHT = 90;
    /** Room for the card of a machine. */
    private static final int VM_HEIGHT = 60;
    private static final int INSET = 20;
    private static final int SITE_TITLE = 40;

    private final int hosts;
    private final int rowHeight;
    private final int columns;

    /**
     * Makes places.
     *
     * @param hosts the number of hosts of the site
     * @param mostVms the most machines that one of them has
     */
    public HostPlaces(int hosts, int mostVms) {
        this.hosts = hosts;
        rowHeight = HOST_HEIGHT + mostVms * VM_HEIGHT;
        columns = hosts <= ONE_ROW ? Math.max(1, hosts) : Math.min(hosts, columns(hosts, HOST_WIDTH, rowHeight));
    }

    /**
     * As many columns as make the whole somewhat broader than high.
     *
     * @param count the number of things
     * @param width the room that each takes from left to right
     * @param height the room that each takes from top to bottom
     * @return the number of columns
     */
    public static int columns(int count, int width, int height) {
        return (int) Math.ceil(Math.sqrt(BROADER_THAN_HIGH * count * height / width));
    }

    /**
     * Puts a node somewhere, as large as what is in it.
     *
     * @param node the node
     * @param x its left edge
     * @param y its upper edge
     */
    public static void put(Node node, int x, int y) {
        node.setX(x);
        node.setY(y);
        node.setWidth(AUTOMATIC);
        node.setHeight(AUTOMATIC);
    }

    /**
     * Puts a host into its place.
     *
     * @param host the host
     * @param index its index in the site
     */
    public void put(Node host, int index) {
        put(host, INSET + index % columns * HOST_WIDTH, INSET + index / columns * rowHeight);
    }

    /**
     * The room that the site takes from left to right.
     *
     * @return the width
     */
    public int width() {
        return 2 * INSET + columns * HOST_WIDTH;
    }

    /**
     * The room that the site takes from top to bottom.
     *
     * @return the height
     */
    public int height() {
        return SITE_TITLE + 2 * INSET + Math.max(1, (hosts + columns - 1) / columns) * rowHeight;
    }
}
