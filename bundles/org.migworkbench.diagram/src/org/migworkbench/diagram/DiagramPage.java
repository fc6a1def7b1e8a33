package org.migworkbench.diagram;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.gef.ui.parts.SelectionSynchronizer;
import org.eclipse.gef.ui.views.palette.PalettePage;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.migworkbench.diagram.actions.AddElementAction;
import org.migworkbench.diagram.document.DocumentPage;
import org.migworkbench.diagram.elements.ElementFigures;
import org.migworkbench.diagram.menu.ActionGroup;
import org.migworkbench.diagram.outline.DiagramOutlinePage;
import org.migworkbench.diagram.outline.ElementOutline;
import org.migworkbench.diagram.picture.ExportPictureAction;
import org.migworkbench.diagram.view.CornerMap;
import org.migworkbench.ui.elements.ElementRows;

/**
 * The base of pages that draw a document: a viewer whose figures and palette come from the rows of its diagram, and an
 * outline with a small map of it.
 */
public abstract class DiagramPage extends DocumentPage {

    private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final SelectionSynchronizer synchronizer = new SelectionSynchronizer();
    private DefaultEditDomain domain;
    private FlyoutPalette palette;
    private DiagramOutlinePage outline;
    private DrawingView view;

    /**
     * The diagram that the page draws.
     *
     * @return the id that the figures of its elements name
     */
    protected abstract String diagram();

    /**
     * What can be added to elements beside what the palette draws.
     *
     * @return the actions; none here
     */
    protected List<AddElementAction> additions() {
        return List.of();
    }

    /**
     * What else can be done with the drawing.
     *
     * @param drawing its viewer
     * @return the actions; none here
     */
    protected List<IAction> arrangements(GraphicalViewer drawing) {
        return List.of();
    }

    /**
     * The menu of the drawing, in the menu bar and in the context menu.
     *
     * @return the submenus
     */
    @Override
    protected List<ActionGroup> menu() {
        return List.of(
                new ActionGroup("", List.of(GEFActionConstants.TOGGLE_GRID_VISIBILITY,
                        GEFActionConstants.TOGGLE_SNAP_TO_GEOMETRY, CornerMap.ID)),
                new ActionGroup("", List.of(ExportPictureAction.ID, ActionFactory.PRINT.getId())));
    }

    @Override
    protected final Control createControl(Composite parent) {
        ElementFigures figures = new ElementFigures(ElementRows.ofPlatform(), diagram());
        domain = new DefaultEditDomain(editor());
        domain.setCommandStack(editor().commandStack());
        domain.setDefaultTool(new PanningSelectionTool());
        domain.setPaletteRoot(RegistryPalette.create(figures));
        palette = new FlyoutPalette(parent, domain, editor().getSite().getPage());
        viewer.createControl(palette.control());
        domain.addViewer(viewer);
        DiagramActions.create(editor(), actions(), additions(), arrangements(viewer));
        new DiagramSetup(editor(), viewer, actions()).configure(figures, menu());
        synchronizer.addViewer(viewer);
        palette.surround(viewer);
        viewer.setContents(session().document());
        view = DrawingView.install(viewer);
        return palette.control();
    }

    @Override
    protected final void documentReplaced() {
        viewer.setContents(session().document());
        if (outline != null) {
            outline.show(session());
        }
    }

    @Override
    protected final void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public final ISelectionProvider selection() {
        return viewer;
    }

    @Override
    protected final List<IAction> tools() {
        return Stream
                .of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(), GEFActionConstants.ZOOM_OUT,
                        GEFActionConstants.ZOOM_IN, ZoomFitAction.ID,
                        GEFActionConstants.TOGGLE_GRID_VISIBILITY, GEFActionConstants.TOGGLE_SNAP_TO_GEOMETRY)
                .map(actions().registry()::getAction).filter(Objects::nonNull).toList();
    }

    @Override
    protected final Optional<IContentOutlinePage> createOutline() {
        outline = new DiagramOutlinePage(
                new DiagramOutlinePage.Editor(domain, synchronizer, actions().registry(), viewer),
                new ElementOutline(ElementRows.ofPlatform()), session());
        return Optional.of(outline);
    }

    @Override
    protected final void reveal(EObject element) {
        for (EObject shown = element; shown != null; shown = shown.eContainer()) {
            if (viewer.getEditPartRegistry().get(shown) instanceof EditPart part && part.isSelectable()) {
                viewer.flush();
                viewer.select(part);
                viewer.reveal(part);
                return;
            }
        }
    }

    @Override
    protected final void show(EObject element) {
        if (viewer.getEditPartRegistry().containsKey(element) || outline == null || !outline.reveal(element)) {
            reveal(element);
        }
    }

    @Override
    protected final Object adapter(Class<?> type) {
        if (type == GraphicalViewer.class) {
            return viewer;
        }
        if (type == EditPart.class) {
            return viewer.getRootEditPart();
        }
        if (type == IFigure.class) {
            return ((GraphicalEditPart) viewer.getRootEditPart()).getFigure();
        }
        if (type == ZoomManager.class) {
            return viewer.getProperty(ZoomManager.class.toString());
        }
        return type == PalettePage.class ? palette.page() : null;
    }

    @Override
    protected final void saveView(IMemento memory) {
        view.save(memory);
    }

    @Override
    protected final void restoreView(IMemento memory) {
        view.restore(memory);
    }

    @Override
    protected final void dispose() {
        outline = null;
        domain.setActiveTool(null);
        super.dispose();
    }
}
