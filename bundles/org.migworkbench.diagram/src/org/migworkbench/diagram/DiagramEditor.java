package org.migworkbench.diagram;

import java.util.EventObject;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.gef.ui.parts.SelectionSynchronizer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.model.Document;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;

/**
 * The base of editors that show a document as a diagram.
 *
 * <p>It holds the document's one command stack. A file that can't be read is shown as a page that says where it is
 * broken and is never written.
 */
public abstract class DiagramEditor extends GraphicalEditorWithFlyoutPalette
        implements
            ITabbedPropertySheetPageContributor {

    /** The contributor of the Properties view's sections. */
    public static final String PROPERTIES = "org.migworkbench.properties";

    private final DocumentService documents = CoreServices.require(DocumentService.class);
    private DocumentFile file;
    private DocumentSession session;
    private LoadResult loaded;
    private ErrorPage errorPage;
    private FileEvents fileEvents;
    private PaletteRoot palette;
    private boolean disposed;

    /** Creates an editor. */
    protected DiagramEditor() {
        setEditDomain(new DefaultEditDomain(this));
    }

    /**
     * The id under which the editor and its rows of the element registry are known.
     *
     * @return the id
     */
    protected abstract String editorId();

    /**
     * Creates what is above the diagram.
     *
     * @param parent its parent, a column of a grid
     * @return the bar
     */
    protected abstract Control createBar(Composite parent);

    /**
     * Makes the page of the Outline view.
     *
     * @return the page
     */
    protected abstract IContentOutlinePage createOutline();

    /**
     * The open document.
     *
     * @return its session; empty if the file can't be read
     */
    public final Optional<DocumentSession> session() {
        return Optional.ofNullable(session);
    }

    /**
     * The viewer of the diagram.
     *
     * @return the viewer; empty if the file can't be read
     */
    public final Optional<GraphicalViewer> viewer() {
        return Optional.ofNullable(getGraphicalViewer());
    }

    final DocumentFile file() {
        return file;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        fileEvents = new FileEvents(this);
        fileEvents.watch();
    }

    @Override
    protected void setInput(IEditorInput input) {
        super.setInput(input);
        setPartName(input.getName());
        try {
            file = new DocumentFile(documents, input);
            load();
        } catch (CoreException e) {
            loaded = Unreadable.because(input.getName(), e.getStatus().getMessage());
        }
    }

    private void load() {
        loaded = DocumentReading.read(getEditorInput().getName(), file);
        closeSession();
        loaded.document().ifPresentOrElse(this::openSession,
                () -> file.resource()
                        .ifPresent(resource -> ProblemMarkers.writeUnreadable(resource, loaded.problems())));
    }

    private void openSession(Document document) {
        session = new DocumentSession(document, getCommandStack(), documents::validate);
        session.open();
        writeMarkers();
    }

    private void closeSession() {
        if (session != null) {
            session.close();
            session = null;
        }
    }

    private void writeMarkers() {
        file.resource().ifPresent(resource -> ProblemMarkers.write(resource, session.findings()));
    }

    @Override
    public void createPartControl(Composite parent) {
        if (session == null) {
            errorPage = new ErrorPage(parent, getEditorInput().getName(), loaded.problems(),
                    new OpenAsText(this).action(), this::reopen);
            return;
        }
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        Composite diagram = new Composite(body, SWT.NONE);
        diagram.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(diagram);
        super.createPartControl(diagram);
        createBar(body).moveAbove(diagram);
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        DiagramSetup.configure(this, getGraphicalViewer(), getActionRegistry());
    }

    @Override
    protected void initializeGraphicalViewer() {
        super.initializeGraphicalViewer();
        getGraphicalViewer().setContents(session.document());
        FirstZoom.install(getGraphicalViewer());
    }

    @Override
    protected void createActions() {
        super.createActions();
        DiagramActions.create(this, getActionRegistry()).forEach(this::addSelectionAction);
    }

    @SuppressWarnings("unchecked") // GEF keeps the ids of its actions in a raw list
    private void addSelectionAction(String id) {
        getSelectionActions().add(id);
    }

    @Override
    protected PaletteViewerProvider createPaletteViewerProvider() {
        return new DiagramPalette(getEditDomain());
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        if (palette == null) {
            palette = RegistryPalette.create(ElementUiRegistry.of(editorId()));
        }
        return palette;
    }

    @Override
    protected FlyoutPreferences getPalettePreferences() {
        return new PalettePreferences();
    }

    @Override
    protected SelectionSynchronizer getSelectionSynchronizer() {
        return super.getSelectionSynchronizer();
    }

    @Override
    public void commandStackChanged(EventObject event) {
        firePropertyChange(PROP_DIRTY);
        super.commandStackChanged(event);
    }

    @Override
    public void setFocus() {
        if (errorPage != null) {
            errorPage.setFocus();
        } else if (getGraphicalViewer() != null) {
            getGraphicalViewer().getControl().setFocus();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (session == null) {
            return;
        }
        if (new DocumentSaving(this).save(monitor)) {
            saved();
        }
    }

    @Override
    public void doSaveAs() {
        if (session == null) {
            return;
        }
        new DocumentSaving(this).saveAs(documents).ifPresent(target -> {
            showInput(target);
            saved();
        });
    }

    private void saved() {
        getCommandStack().markSaveLocation();
        firePropertyChange(PROP_DIRTY);
        writeMarkers();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return session != null;
    }

    /** Shows the same document as another file. */
    final void showInput(IFile target) {
        try {
            DocumentFile next = new DocumentFile(documents, new FileEditorInput(target));
            super.setInputWithNotify(new FileEditorInput(target));
            file = next;
            setPartName(target.getName());
            fileEvents.watch();
        } catch (CoreException e) {
            DiagramErrors.show("The file could not be opened after it was written.", e);
        }
    }

    /** Reads the file again and shows what it holds now; edits that were not saved are lost. */
    final void reload() {
        LoadResult next = DocumentReading.read(getEditorInput().getName(), file);
        if (disposed) {
            return;
        }
        loaded = next;
        if (loaded.document().isEmpty() || getGraphicalViewer() == null) {
            reopen();
            return;
        }
        closeSession();
        getCommandStack().flush();
        openSession(loaded.document().get());
        getGraphicalViewer().setContents(session.document());
        sessionReplaced();
        firePropertyChange(PROP_DIRTY);
    }

    /** Is called when another document has taken the place of the one that was open. */
    protected void sessionReplaced() {
        // Nothing to do here.
    }

    /** Closes this editor and opens the file in a new one. */
    final void reopen() {
        new Reopening(this).schedule();
    }

    /**
     * Selects an element, or the nearest one around it that the diagram shows, and brings it into view.
     *
     * @param element an element of the document
     */
    public final void reveal(EObject element) {
        if (getGraphicalViewer() == null) {
            return;
        }
        for (EObject shown = element; shown != null; shown = shown.eContainer()) {
            if (getGraphicalViewer().getEditPartRegistry().get(shown) instanceof EditPart part && part.isSelectable()) {
                getGraphicalViewer().flush();
                getGraphicalViewer().select(part);
                getGraphicalViewer().reveal(part);
                return;
            }
        }
    }

    /**
     * What can be added to elements beside what the palette draws.
     *
     * @return the actions; none here
     */
    protected List<AddElementAction> additions() {
        return List.of();
    }

    /**
     * Selects a new element, in the diagram or beside it.
     *
     * @param element an element of the document
     */
    protected void show(EObject element) {
        reveal(element);
    }

    @Override
    public String getContributorId() {
        return PROPERTIES;
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of GEF 3.2
    public Object getAdapter(Class type) {
        if (type == IPropertySheetPage.class) {
            return session == null ? null : new TabbedPropertySheetPage(this);
        }
        if (type == IContentOutlinePage.class) {
            return session == null || getGraphicalViewer() == null ? null : createOutline();
        }
        if (type == IGotoMarker.class) {
            return new MarkerTarget(this);
        }
        if (type == Document.class || type == DocumentSession.class || type == Scenario.class) {
            return ofSession(type);
        }
        if (type == ZoomManager.class) {
            return getGraphicalViewer() == null ? null : getGraphicalViewer().getProperty(ZoomManager.class.toString());
        }
        if (type == IFile.class && getEditorInput() instanceof IFileEditorInput input) {
            return input.getFile();
        }
        return super.getAdapter(type);
    }

    private Object ofSession(Class<?> type) {
        if (session == null) {
            return null;
        }
        if (type == Scenario.class) {
            return session.scenario().orElse(null);
        }
        return type == Document.class ? session.document() : session;
    }

    @Override
    public void dispose() {
        disposed = true;
        if (fileEvents != null) {
            fileEvents.stop();
        }
        super.dispose();
        closeSession();
        getCommandStack().flush();
    }
}
