package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.Label;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.WorkbenchColors;

/** A virtual machine: a card in its host. */
public final class VmFigure extends BoxFigure {

    private final Label size = line(WorkbenchColors.secondaryText());
    private final Label workload = line(WorkbenchColors.secondaryText());

    /** Makes the figure of a virtual machine. */
    public VmFigure() {
        super(Images.get(Images.VM), Look.MARGIN - 3);
        setColors(WorkbenchColors.surface(WorkbenchColors.GREEN, 0.07),
                WorkbenchColors.between(WorkbenchColors.line(), WorkbenchColors.GREEN, 0.4));
        workload.setIcon(Images.get(Images.WORKLOAD));
        add(size);
        add(workload);
    }

    /**
     * The size.
     *
     * @param text such as {@code 4 GiB, 2 vCPUs}
     */
    public void setEquipment(String text) {
        size.setText(text);
    }

    /**
     * What runs in the guest.
     *
     * @param text the name of the workload
     */
    public void setWorkload(String text) {
        workload.setText(text);
    }
}
