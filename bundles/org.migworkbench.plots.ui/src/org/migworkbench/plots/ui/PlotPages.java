package org.migworkbench.plots.ui;

/**
 * How plots are laid out in a room: as many as can still be read, the others on further pages.
 *
 * @param columns plots beside each other, at least 1
 * @param rows    plots below each other, at least 1
 * @param pages   how many pages they need, at least 1
 */
record PlotPages(int columns, int rows, int pages) {

    private static final int NARROWEST = 230;
    private static final int LOWEST = 200;
    /** Width of a plot over its height that is read best. */
    private static final double BEST_SHAPE = 1.8;

    /**
     * Lays plots out.
     *
     * @param count  how many
     * @param width  width of the room in pixels
     * @param height its height
     * @return the shape nearest to the best one that holds all of them; pages of as many as have room where none does
     */
    static PlotPages of(int count, int width, int height) {
        int most = Math.max(1, width / NARROWEST);
        int lines = Math.max(1, height / LOWEST);
        PlotPages best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int rows = 1; rows <= Math.min(lines, Math.max(1, count)); rows++) {
            int columns = Math.max(1, (count + rows - 1) / rows);
            double shape = width * rows / (double) Math.max(1, height * columns);
            double off = Math.abs(Math.log(Math.max(shape, Double.MIN_NORMAL) / BEST_SHAPE));
            if (columns <= most && off < least) {
                best = new PlotPages(columns, rows, 1);
                least = off;
            }
        }
        return best != null ? best : new PlotPages(most, lines, (count + most * lines - 1) / (most * lines));
    }

    /** How many plots a page holds. */
    int size() {
        return columns * rows;
    }
}
