package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.migworkbench.core.drawing.Box;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.WorkbenchColors;

/** A host: its equipment, how full its memory is, and its virtual machines as cards. */
public final class HostFigure extends BoxFigure {

    private static final int LEAST_WIDTH = 168;
    private static final int MOST_WIDTH = 240;

    private final Label equipment = line(WorkbenchColors.secondaryText());
    private final MemoryBar memory = new MemoryBar();
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
        add(equipment);
        add(memory);
        add(vms);
    }

    /**
     * The equipment.
     *
     * @param text such as {@code 4 cores, 10 Gbit/s}
     */
    public void setEquipment(String text) {
        equipment.setText(text);
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
