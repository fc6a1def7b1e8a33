package org.migworkbench.run.ui.map;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.ui.WorkbenchColors;

/** A map with its title above and its legend below, as one picture for others. */
final class MapPrint {

    private static final int MARGIN = 10;
    private static final int SWATCH = 10;

    private final Control control;

    MapPrint(Control control) {
        this.control = control;
    }

    /** Draws the picture in the colours of the window. */
    ImageData of(ImageData map, String title, List<MapLegend.Entry> legend) {
        GC measure = new GC(control);
        int line = measure.getFontMetrics().getHeight() + 4;
        int columns = Math.max(1, map.width / columnWidth(measure, legend));
        measure.dispose();
        int rows = (legend.size() + columns - 1) / columns;
        Image image = new Image(control.getDisplay(), map.width + 2 * MARGIN,
                map.height + (rows + 1) * line + 3 * MARGIN);
        GC gc = new GC(image);
        gc.setFont(control.getFont());
        Rectangle area = image.getBounds();
        gc.setBackground(WorkbenchColors.background());
        gc.fillRectangle(area);
        gc.setForeground(WorkbenchColors.text());
        gc.drawText(title, MARGIN, MARGIN / 2, true);
        Image cells = new Image(control.getDisplay(), map);
        gc.drawImage(cells, MARGIN, MARGIN + line);
        cells.dispose();
        drawLegend(gc, legend, new Point(columns, line), 2 * MARGIN + line + map.height);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private static int columnWidth(GC gc, List<MapLegend.Entry> legend) {
        return legend.stream().mapToInt(entry -> gc.textExtent(entry.text()).x).max().orElse(1) + 4 * MARGIN;
    }

    /** The grid's x: columns; y: height of a line. */
    private static void drawLegend(GC gc, List<MapLegend.Entry> legend, Point grid, int top) {
        int width = columnWidth(gc, legend);
        for (int i = 0; i < legend.size(); i++) {
            int x = MARGIN + i % grid.x * width;
            int y = top + i / grid.x * grid.y;
            gc.setBackground(legend.get(i).color());
            gc.fillRectangle(x, y + (grid.y - SWATCH) / 2, SWATCH, SWATCH);
            gc.drawText(legend.get(i).text(), x + SWATCH + MARGIN / 2, y, true);
        }
    }
}
