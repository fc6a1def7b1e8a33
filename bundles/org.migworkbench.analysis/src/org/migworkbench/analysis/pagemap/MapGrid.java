package org.migworkbench.analysis.pagemap;

/**
 * The cells of a picture, row after row, and the pages that they stand for: equal shares of a range of pages in their
 * order. A cell of several pages shows one of them, always the same, picked as if by chance: so the share of cells of a
 * kind is about the share of pages.
 *
 * @param from  the first page
 * @param to    behind the last page, above {@code from}
 * @param cols  cells of a row, 1 or more
 * @param rows  rows, 1 or more
 * @param pixels width and height of a cell in pixels, 1 or more
 */
public record MapGrid(int from, int to, int cols, int rows, int pixels) {

    private static final int MOST_PIXELS = 24;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** Checks that there is something to show. */
    public MapGrid {
        if (from < 0 || to <= from || cols < 1 || rows < 1 || pixels < 1) {
            throw new IllegalArgumentException("Pages " + from + " to " + to + " in " + cols + " x " + rows);
        }
    }

    /**
     * The grid that fills an area: cells of one pixel, or larger ones where there are fewer pages than pixels.
     *
     * @param from   the first page
     * @param to     behind the last page
     * @param width  of the area in pixels, 1 or more
     * @param height of the area in pixels, 1 or more
     * @return the grid
     */
    public static MapGrid fitting(int from, int to, int width, int height) {
        int pixels = 1;
        while (pixels < MOST_PIXELS && (long) (width / (pixels + 1)) * (height / (pixels + 1)) >= to - from) {
            pixels++;
        }
        return new MapGrid(from, to, Math.max(1, width / pixels), Math.max(1, height / pixels), pixels);
    }

    /**
     * How many cells show a page.
     *
     * @return cells, at most all of the area
     */
    public int cells() {
        return (int) Math.min((long) cols * rows, to - from);
    }

    /**
     * How many pages a cell stands for.
     *
     * @return 1 or more
     */
    public double pagesPerCell() {
        return (double) (to - from) / cells();
    }

    /**
     * The page that a cell shows.
     *
     * @param cell number of the cell, row after row, below {@link #cells}
     * @return number of the page; it grows with the cell's
     */
    public int page(int cell) {
        long first = firstPage(cell);
        long share = firstPage(cell + 1) - first;
        return (int) (first + (share == 1 ? 0 : Long.remainderUnsigned((cell + 1) * MIX ^ (cell * MIX) >>> 29, share)));
    }

    /**
     * The first page that a cell stands for.
     *
     * @param cell number of the cell, at most {@link #cells}
     * @return number of the page
     */
    public int firstPage(int cell) {
        return (int) (from + cell * (long) (to - from) / cells());
    }

    /**
     * The cell at a place.
     *
     * @param x pixels from the left
     * @param y pixels from the top
     * @return number of the cell; -1 beside all cells
     */
    public int cellAt(int x, int y) {
        int col = Math.floorDiv(x, pixels);
        int row = Math.floorDiv(y, pixels);
        long cell = (long) row * cols + col;
        return col < 0 || col >= cols || row < 0 || cell >= cells() ? -1 : (int) cell;
    }

    /**
     * The cell that stands for a page.
     *
     * @param page number of a page of the range
     * @return number of the cell
     */
    public int cellOf(int page) {
        int cell = (int) ((page - from) * (long) cells() / (to - from));
        while (cell + 1 < cells() && firstPage(cell + 1) <= page) {
            cell++;
        }
        return cell;
    }
}
