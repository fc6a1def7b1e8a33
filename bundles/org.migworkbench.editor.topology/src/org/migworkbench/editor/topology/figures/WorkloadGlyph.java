package org.migworkbench.editor.topology.figures;

import java.util.Map;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.migworkbench.ui.WorkbenchColors;

/** How a workload writes, as a small curve: its kind is told by shape. */
final class WorkloadGlyph extends Figure {

    private static final int WIDTH = 16;
    private static final int HEIGHT = 12;
    /** Of a kind that has no curve of its own. */
    private static final int[] ANY = { 0, 7, 3, 7, 5, 2, 8, 11, 10, 5, 12, 7, 15, 7 };
    /** From left to right and from top to bottom, by the id of the kind. */
    private static final Map<String, int[]> CURVES = Map.of(
            "idle", new int[] { 0, 10, 15, 10 },
            "constant", new int[] { 0, 4, 15, 4 },
            "uniform", new int[] { 0, 7, 2, 3, 4, 8, 6, 4, 8, 8, 10, 3, 12, 7, 15, 4 },
            "hot-cold", new int[] { 0, 2, 5, 2, 5, 9, 15, 9 },
            "zipf", new int[] { 0, 1, 2, 5, 5, 8, 9, 9, 15, 10 },
            "sweep", new int[] { 0, 10, 7, 2, 7, 10, 14, 2, 14, 10 },
            "regions", new int[] { 0, 9, 3, 9, 3, 3, 8, 3, 8, 9, 11, 9, 11, 5, 15, 5 },
            "phases", new int[] { 0, 9, 5, 9, 5, 3, 10, 3, 10, 9, 15, 9 },
            "curve", new int[] { 0, 11, 3, 6, 7, 4, 11, 3, 15, 2 },
            "trace", new int[] { 0, 10, 3, 10, 3, 6, 7, 6, 7, 4, 11, 4, 11, 2, 15, 2 });

    private int[] curve = ANY;

    /** Shows the curve of a kind. */
    void show(String kind) {
        int[] next = kind == null ? ANY : CURVES.getOrDefault(kind, ANY);
        if (next != curve) {
            curve = next;
            repaint();
        }
    }

    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        return new Dimension(WIDTH + Look.MARGIN / 2, HEIGHT);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle area = getBounds();
        PointList points = new PointList(curve.clone());
        points.translate(area.x, area.y + (area.height - HEIGHT) / 2);
        graphics.setForegroundColor(WorkbenchColors.between(WorkbenchColors.text(), WorkbenchColors.VERMILLION, 0.6));
        graphics.setLineWidth(Look.LINE + 1);
        graphics.drawPolyline(points);
    }
}
