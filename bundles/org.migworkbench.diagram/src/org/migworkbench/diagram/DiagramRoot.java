package org.migworkbench.diagram;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;

/** The root of a diagram that can be zoomed; draws smooth lines. */
final class DiagramRoot extends ScalableFreeformRootEditPart {

    private static final double[] ZOOM_LEVELS = { 0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25,
            1.5, 1.75, 2.0, 2.5,
            3.0, 4.0 };

    DiagramRoot() {
        getZoomManager().setZoomLevels(ZOOM_LEVELS);
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane layers = new SmoothLayers();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        FreeformLayer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        layers.add(feedback, SCALED_FEEDBACK_LAYER);
        return layers;
    }

    /** Layers that draw smooth lines. */
    private static final class SmoothLayers extends ScalableFreeformLayeredPane {

        @Override
        public void paint(Graphics graphics) {
            graphics.setAntialias(SWT.ON);
            super.paint(graphics);
        }
    }
}
