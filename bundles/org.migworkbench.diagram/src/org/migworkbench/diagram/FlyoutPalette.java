package org.migworkbench.diagram;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.views.palette.PalettePage;
import org.eclipse.gef.ui.views.palette.PaletteViewerPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;

/** The palette at the side of a diagram, or in the Palette view while that is open. */
final class FlyoutPalette {

    private final PaletteViewerProvider provider;
    private final FlyoutPaletteComposite flyout;

    FlyoutPalette(Composite parent, EditDomain domain, IWorkbenchPage page) {
        provider = new DiagramPalette(domain);
        flyout = new FlyoutPaletteComposite(parent, SWT.NONE, page, provider, new PalettePreferences());
    }

    /** What the diagram is created in. */
    Composite control() {
        return flyout;
    }

    /** Stands beside a diagram that was created in {@link #control()}. */
    void surround(GraphicalViewer diagram) {
        flyout.hookDropTargetListener(diagram);
        flyout.setGraphicalControl(diagram.getControl());
    }

    /** Makes the page of the Palette view. */
    PalettePage page() {
        return new PaletteViewerPage(provider) {

            @Override
            public void createControl(Composite parent) {
                super.createControl(parent);
                flyout.setExternalViewer(viewer);
            }

            @Override
            public void dispose() {
                flyout.setExternalViewer(null);
                super.dispose();
            }
        };
    }
}
