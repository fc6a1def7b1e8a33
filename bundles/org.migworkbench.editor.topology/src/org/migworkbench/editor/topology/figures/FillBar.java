package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.migworkbench.ui.WorkbenchColors;

/** A bar that shows how much of something is used, with a text in it; a mark shows all of it where more is used. */
final class FillBar extends Figure {

    private static final int PADDING = 3;

    private double share;
    private String text = "";

    FillBar() {
        setFont(Look.small());
    }

    void show(double usedShare, String label) {
        if (share != usedShare || !text.equals(label)) {
            share = usedShare;
            text = label;
            revalidate();
            repaint();
        }
    }

    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        Dimension size = FigureUtilities.getTextExtents(text, getFont());
        return new Dimension(size.width + 4 * PADDING, size.height + 2 * PADDING);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle area = getBounds();
        graphics.setBackgroundColor(WorkbenchColors.surface(WorkbenchColors.GREY, 0.18));
        graphics.fillRoundRectangle(area, PADDING * 2, PADDING * 2);
        paintUsed(graphics, area);
        graphics.setForegroundColor(WorkbenchColors.text());
        graphics.drawText(text, area.x + PADDING * 2, area.y + PADDING);
    }

    private void paintUsed(Graphics graphics, Rectangle area) {
        Color color = share > 1 ? WorkbenchColors.VERMILLION : WorkbenchColors.GREEN;
        int used = (int) Math.round(area.width * Math.min(1, share));
        if (used > 0) {
            graphics.setBackgroundColor(WorkbenchColors.surface(color, 0.45));
            graphics.fillRoundRectangle(new Rectangle(area.x, area.y, Math.max(used, PADDING * 2), area.height),
                    PADDING * 2, PADDING * 2);
        }
        if (share > 1) {
            int all = area.x + (int) Math.round(area.width / share);
            graphics.setForegroundColor(WorkbenchColors.text());
            graphics.drawLine(all, area.y, all, area.bottom() - 1);
        }
    }
}
