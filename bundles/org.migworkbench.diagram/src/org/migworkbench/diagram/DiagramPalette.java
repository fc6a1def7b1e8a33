package org.migworkbench.diagram;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;

/** Makes the palette's viewer; its tools can also be dragged into the diagram. */
final class DiagramPalette extends PaletteViewerProvider {

    DiagramPalette(EditDomain domain) {
        super(domain);
    }

    @Override
    protected void configurePaletteViewer(PaletteViewer viewer) {
        super.configurePaletteViewer(viewer);
        viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
    }
}
