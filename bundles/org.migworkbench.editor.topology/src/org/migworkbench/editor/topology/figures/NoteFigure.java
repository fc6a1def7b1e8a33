package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.ParagraphTextLayout;
import org.eclipse.draw2d.text.TextFlow;
import org.migworkbench.ui.WorkbenchColors;

/** A note: a sheet of paper with a folded corner. */
public final class NoteFigure extends Figure {

    private static final int FOLD = 12;
    private static final int WIDTH = 180;

    private final TextFlow text = new TextFlow();

    /** Makes an empty note. */
    public NoteFigure() {
        setLayoutManager(new StackLayout());
        setBorder(new MarginBorder(Look.MARGIN, Look.MARGIN, Look.MARGIN, FOLD));
        FlowPage page = new FlowPage();
        text.setLayoutManager(new ParagraphTextLayout(text, ParagraphTextLayout.WORD_WRAP_SOFT));
        text.setForegroundColor(WorkbenchColors.text());
        page.add(text);
        add(page);
    }

    /**
     * The text.
     *
     * @param value what the note says
     */
    public void setText(String value) {
        text.setText(value);
    }

    /**
     * Where the text is edited.
     *
     * @return the figure itself
     */
    public IFigure textFigure() {
        return this;
    }

    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        return super.getPreferredSize(widthHint < 0 ? WIDTH : widthHint, heightHint);
    }

    @Override
    public Dimension getMinimumSize(int widthHint, int heightHint) {
        int width = Math.max(widthHint, FOLD * 4);
        return new Dimension(FOLD * 4, Math.max(FOLD * 3, super.getPreferredSize(width, -1).height));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle area = getBounds().getCopy();
        area.width--;
        area.height--;
        PointList sheet = sheet(area);
        graphics.setBackgroundColor(WorkbenchColors.surface(WorkbenchColors.YELLOW, 0.22));
        graphics.fillPolygon(sheet);
        graphics.setForegroundColor(WorkbenchColors.between(WorkbenchColors.line(), WorkbenchColors.ORANGE, 0.35));
        graphics.setLineWidth(Look.LINE);
        graphics.drawPolygon(sheet);
        graphics.drawPolyline(fold(area));
    }

    private static PointList sheet(Rectangle area) {
        return new PointList(
                new int[] { area.x, area.y, area.right() - FOLD, area.y, area.right(), area.y + FOLD, area.right(),
                        area.bottom(), area.x, area.bottom() });
    }

    private static PointList fold(Rectangle area) {
        return new PointList(new int[] { area.right() - FOLD, area.y, area.right() - FOLD, area.y + FOLD, area.right(),
                area.y + FOLD });
    }
}
