package org.migworkbench.diagram.outline;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.parts.ContentOutlinePage;
import org.eclipse.gef.ui.parts.SelectionSynchronizer;
import org.eclipse.gef.ui.parts.TreeViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.IPageSite;
import org.migworkbench.diagram.actions.ElementMenu;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.SessionListener;
import org.migworkbench.ui.WorkbenchColors;

/** The outline of a diagram: a tree of the elements above a small map; either can be hidden. */
public final class DiagramOutlinePage extends ContentOutlinePage implements SessionListener {

    /**
     * What the outline shares with its editor.
     *
     * @param domain holds the command stack
     * @param synchronizer keeps the selections the same
     * @param actions the editor's actions
     * @param diagram the viewer of the diagram
     */
    public record Editor(EditDomain domain, SelectionSynchronizer synchronizer, ActionRegistry actions,
            GraphicalViewer diagram) {
    }

    private final Editor editor;
    private final OutlineContent content;
    private DocumentSession session;
    private SashForm sash;
    private Canvas map;
    private ScrollableThumbnail thumbnail;
    private CalmMap calm;
    private IAction showTree;
    private IAction showMap;

    /**
     * Makes a page.
     *
     * @param editor what it shares with its editor
     * @param content what its tree shows
     * @param session the open document
     */
    public DiagramOutlinePage(Editor editor, OutlineContent content, DocumentSession session) {
        super(new TreeViewer());
        this.editor = editor;
        this.content = content;
        this.session = session;
    }

    @Override
    public void init(IPageSite pageSite) {
        super.init(pageSite);
        IActionBars bars = pageSite.getActionBars();
        for (String id : new String[] { ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(),
                ActionFactory.DELETE.getId(),
                ActionFactory.COPY.getId(), ActionFactory.CUT.getId(), ActionFactory.PASTE.getId() }) {
            bars.setGlobalActionHandler(id, editor.actions().getAction(id));
        }
        bars.updateActionBars();
    }

    @Override
    public void createControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        getViewer().createControl(sash);
        getViewer().setEditDomain(editor.domain());
        getViewer().setEditPartFactory((context, model) -> new OutlineTreePart(content, model));
        getViewer().setContextMenu(new ElementMenu(getViewer(), editor.actions()));
        map = new Canvas(sash, SWT.DOUBLE_BUFFERED);
        map.setBackground(WorkbenchColors.background());
        createThumbnail();
        sash.setWeights(3, 2);
        createActions();
        editor.synchronizer().addViewer(getViewer());
        show(session);
    }

    /**
     * Shows a document.
     *
     * @param next its session
     */
    public void show(DocumentSession next) {
        session.removeListener(this);
        session = next;
        if (sash != null && !sash.isDisposed()) {
            getViewer().setContents(session.document());
            for (TreeItem item : ((Tree) getViewer().getControl()).getItems()) {
                item.setExpanded(content.isOpen(item.getData() instanceof EditPart part ? part.getModel() : null));
            }
            session.addListener(this);
        }
    }

    /**
     * Selects an element in the tree and goes there.
     *
     * @param element an element of the document
     * @return whether the tree shows it
     */
    public boolean reveal(EObject element) {
        if (sash == null || sash.isDisposed()) {
            return false;
        }
        refresh();
        if (getViewer().getEditPartRegistry().get(element) instanceof EditPart part) {
            // The Properties view follows the part that is active.
            getSite().getPage().activate(getSite().getPage().findView(IPageLayout.ID_OUTLINE));
            getViewer().select(part);
            getViewer().reveal(part);
            return true;
        }
        return false;
    }

    @Override
    public Control getControl() {
        return sash;
    }

    @Override
    public void setFocus() {
        (getViewer().getControl().isVisible() ? getViewer().getControl() : map).setFocus();
    }

    @Override
    public void documentChanged() {
        refresh();
    }

    @Override
    public void findingsChanged() {
        refresh();
    }

    @Override
    public void scenarioChanged() {
        refresh();
    }

    @Override
    public void dispose() {
        session.removeListener(this);
        editor.synchronizer().removeViewer(getViewer());
        if (thumbnail != null) {
            calm.stop();
            thumbnail.deactivate();
            thumbnail = null;
        }
        super.dispose();
    }

    private void refresh() {
        if (getViewer().getContents() instanceof OutlineTreePart root) {
            root.refreshAll();
        }
    }

    private void createThumbnail() {
        ScalableFreeformRootEditPart root = (ScalableFreeformRootEditPart) editor.diagram().getRootEditPart();
        LightweightSystem system = new LightweightSystem(map);
        thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
        thumbnail.setBorder(new MarginBorder(3));
        thumbnail.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
        system.setContents(thumbnail);
        calm = new CalmMap(thumbnail, root.getLayer(LayerConstants.PRINTABLE_LAYERS), map);
    }

    private void createActions() {
        showTree = toggle("Show Tree", Images.OUTLINE_TREE);
        showMap = toggle("Show Map", Images.OUTLINE_MAP);
        getSite().getActionBars().getToolBarManager().add(showTree);
        getSite().getActionBars().getToolBarManager().add(showMap);
    }

    private IAction toggle(String text, String image) {
        IAction action = new Action(text, IAction.AS_CHECK_BOX) {

            @Override
            public void run() {
                arrange(this);
            }
        };
        action.setImageDescriptor(Images.descriptor(image));
        action.setToolTipText(text);
        action.setChecked(true);
        return action;
    }

    private void arrange(IAction changed) {
        if (!showTree.isChecked() && !showMap.isChecked()) {
            (changed == showTree ? showMap : showTree).setChecked(true);
        }
        getViewer().getControl().setVisible(showTree.isChecked());
        map.setVisible(showMap.isChecked());
        sash.layout(true);
    }
}
