package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.BorderLayout;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.migworkbench.core.drawing.Box;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.WorkbenchColors;

/** A host: how many of its cores and how much of its memory are given away, its network, and its virtual machines as cards. */
public final class HostFigure extends BoxFigure {

    private static final int LEAST_WIDTH = 168;
    private static final int MOST_WIDTH = 240;

    private final FillBar cores = new FillBar();
    private final Label network = line(WorkbenchColors.secondaryText());
    private final FillBar memory = new FillBar();
    private final Figure vms = new Figure();

    /** Makes the figure of a host without virtual machines. */
    public HostFigure() {
        super(Images.get(Images.HOST), Look.MARGIN);
        setColors(WorkbenchColors.background(),
                WorkbenchColors.between(WorkbenchColors.line(), WorkbenchColors.BLUE, 0.4));
        ToolbarLayout cards = new ToolbarLayout(false);
        cards.setStretchMinorAxis(true);
        cards.setSpacing(6);
        vms.setLayoutManager(cards);
        add(equipment());
        add(memory);
        add(vms);
    }

    private Figure equipment() {
        Figure row = new Figure();
        BorderLayout layout = new BorderLayout();
        layout.setHorizontalSpacing(6);
        row.setLayoutManager(layout);
        row.add(cores, BorderLayout.CENTER);
        row.add(network, BorderLayout.RIGHT);
        return row;
    }

    /**
     * How many of the cores are given to machines.
     *
     * @param share the share, above 1 if machines have to take turns
     * @param text such as {@code 3 of 8 cores}
     */
    public void setCores(double share, String text) {
        cores.show(share, text);
    }

    /**
     * The network card.
     *
     * @param text such as {@code 10 Gbit/s}
     */
    public void setNetwork(String text) {
        network.setText(text);
    }

    /**
     * How full the memory is.
     *
     * @param share the used share, above 1 if too much is used
     * @param text such as {@code 1.5 of 2 GiB}
     */
    public void setMemory(double share, String text) {
        memory.show(share, text);
    }

    /**
     * Where the virtual machines go.
     *
     * @return the pane for cards
     */
    public IFigure vms() {
        return vms;
    }

    @Override
    Box.Kind kind() {
        return Box.Kind.NODE;
    }

    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        Dimension content = super.getPreferredSize(-1, -1);
        return new Dimension(Math.max(Math.min(content.width, MOST_WIDTH), LEAST_WIDTH), content.height);
    }

    @Override
    public Dimension getMinimumSize(int widthHint, int heightHint) {
        return new Dimension(LEAST_WIDTH, super.getPreferredSize(-1, -1).height);
    }
}
