package org.migworkbench.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

/** Aligns what is moved with other figures and with the grid, as the person has chosen. */
public final class SnapChoice {

    private SnapChoice() {
    }

    /**
     * What a part aligns its children with.
     *
     * @param part a part whose children can be moved
     * @return the help with aligning, or null for none
     */
    public static SnapToHelper of(GraphicalEditPart part) {
        List<SnapToHelper> snaps = new ArrayList<>();
        if (Boolean.TRUE.equals(part.getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
            snaps.add(new SnapToGeometry(part));
        }
        if (Boolean.TRUE.equals(part.getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
            snaps.add(new SnapToGrid(part));
        }
        return snaps.isEmpty() ? null
                : snaps.size() == 1 ? snaps.get(0) : new CompoundSnapToHelper(snaps.toArray(SnapToHelper[]::new));
    }
}
