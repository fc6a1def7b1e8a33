package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.migworkbench.core.drawing.Box;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.WorkbenchColors;

/** A site: a titled box around its hosts. */
public final class SiteFigure extends BoxFigure {

    private static final int LEAST_WIDTH = 220;
    private static final int LEAST_HEIGHT = 120;

    private final Figure hosts = new Figure();

    /** Makes the figure of an empty site. */
    public SiteFigure() {
        super(Images.get(Images.SITE), Look.MARGIN);
        setColors(WorkbenchColors.surface(WorkbenchColors.GREY, 0.08), WorkbenchColors.line());
        hosts.setLayoutManager(new GrowingLayout(false));
        add(hosts);
    }

    /**
     * Where the hosts go.
     *
     * @return the pane for hosts
     */
    public IFigure hosts() {
        return hosts;
    }

    @Override
    Box.Kind kind() {
        return Box.Kind.GROUP;
    }

    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        Dimension content = super.getPreferredSize(-1, -1);
        return new Dimension(Math.max(content.width, LEAST_WIDTH), Math.max(content.height, LEAST_HEIGHT));
    }

    @Override
    public Dimension getMinimumSize(int widthHint, int heightHint) {
        return super.getPreferredSize(-1, -1);
    }

    @Override
    protected void layout() {
        super.layout();
        int bottom = getClientArea().bottom();
        hosts.setSize(hosts.getSize().width, Math.max(0, bottom - hosts.getBounds().y));
    }
}
