package org.migworkbench.diagram.document;

import java.util.EventObject;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.model.Document;
import org.migworkbench.model.commands.DocumentCommandStack;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;

/**
 * Edits one document: one file, one session and one command stack, however many pages show it.
 *
 * <p>The pages are rows of the extension point {@code org.migworkbench.diagram.pages}, chosen in the bar above them. A file
 * that can't be read is shown as a page that says where it is broken and is never written.
 */
public final class DocumentEditor extends RememberingEditor
        implements
            CommandStackListener,
            ISelectionListener,
            ITabbedPropertySheetPageContributor {

    /** The contributor of the Properties view's sections. */
    public static final String PROPERTIES = "org.migworkbench.properties";

    private final DocumentService documents = CoreServices.require(DocumentService.class);
    private final DocumentCommandStack commandStack = new DocumentCommandStack();
    private final EditorAdapters adapters = new EditorAdapters(this);
    private DocumentFile file;
    private DocumentSession session;
    private LoadResult loaded;
    private EditorPages pages;
    private EditorBar bar;
    private ErrorPage errorPage;
    private FileEvents fileEvents;
    private boolean disposed;

    /**
     * The open document.
     *
     * @return its session; empty if the file can't be read
     */
    @Override
    public Optional<DocumentSession> session() {
        return Optional.ofNullable(session);
    }

    /**
     * The document's one command stack.
     *
     * @return the stack, the same for all pages as long as the editor lives
     */
    public CommandStack commandStack() {
        return commandStack;
    }

    /**
     * The pages that show the document.
     *
     * @return the pages; none are active if the file can't be read
     */
    @Override
    public EditorPages pages() {
        return pages;
    }

    DocumentFile file() {
        return file;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        pages = new EditorPages(this, PageRegistry.of(site.getId()));
        setInput(input);
        commandStack.addCommandStackListener(this);
        site.getWorkbenchWindow().getSelectionService().addSelectionListener(this);
        fileEvents = new FileEvents(this);
        fileEvents.watch();
    }

    @Override
    protected void setInput(IEditorInput input) {
        super.setInput(input);
        setPartName(input.getName());
        try {
            file = new DocumentFile(input);
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
        session = new DocumentSession(document, commandStack, documents::validate);
        session.addListener(new SessionNews(this));
        session.open();
    }

    private void closeSession() {
        if (session != null) {
            session.close();
            session = null;
        }
    }

    void writeMarkers() {
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
        bar = new EditorBar(body, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.createControl(body, bar));
        bar.show(session);
    }

    @Override
    public void setFocus() {
        if (errorPage != null) {
            errorPage.setFocus();
        } else {
            pages.active().ifPresent(DocumentPage::setFocus);
        }
    }

    @Override
    public void commandStackChanged(EventObject event) {
        firePropertyChange(PROP_DIRTY);
        pages.forEach(page -> page.actions().stackChanged());
    }

    @Override
    protected void firePropertyChange(int property) {
        super.firePropertyChange(property);
        pages.forEach(page -> page.actions().stateChanged());
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (getSite().getPage().getActiveEditor() == this) {
            pages.forEach(page -> page.actions().selectionChanged());
        }
    }

    @Override
    public boolean isDirty() {
        return commandStack.isDirty() || pages.obstacle().isPresent();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return session != null;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (session != null && new DocumentSaving(this).save(monitor)) {
            saved();
        }
    }

    @Override
    public void doSaveAs() {
        if (session != null) {
            new DocumentSaving(this).saveAs().ifPresent(target -> {
                showInput(target);
                saved();
            });
        }
    }

    private void saved() {
        commandStack.markSaveLocation();
        firePropertyChange(PROP_DIRTY);
        writeMarkers();
    }

    /** Shows the same document as another file. */
    void showInput(IFile target) {
        try {
            DocumentFile next = new DocumentFile(new FileEditorInput(target));
            super.setInputWithNotify(new FileEditorInput(target));
            file = next;
            setPartName(target.getName());
            fileEvents.watch();
        } catch (CoreException e) {
            EditorErrors.show("The file could not be opened after it was written.", e);
        }
    }

    /** Reads the file again and shows what it holds now; edits that were not saved are lost. */
    void reload() {
        LoadResult next = DocumentReading.read(getEditorInput().getName(), file);
        if (disposed) {
            return;
        }
        loaded = next;
        if (loaded.document().isEmpty() || pages.active().isEmpty()) {
            reopen();
            return;
        }
        replaceDocument(loaded.document().get());
    }

    private void replaceDocument(Document document) {
        closeSession();
        commandStack.flush();
        openSession(document);
        bar.show(session);
        pages.documentReplaced();
        firePropertyChange(PROP_DIRTY);
    }

    /** Closes this editor and opens the file in a new one. */
    void reopen() {
        new Reopening(this).schedule();
    }

    /**
     * Selects an element on the page that is shown, or the nearest one around it that the page shows, and brings it
     * into view.
     *
     * @param element an element of the document
     */
    public void reveal(EObject element) {
        pages.active().ifPresent(page -> page.reveal(element));
    }

    /**
     * Selects a new element, on the page that is shown or beside it.
     *
     * @param element an element of the document
     */
    public void show(EObject element) {
        pages.active().ifPresent(page -> page.show(element));
    }

    @Override
    public String getContributorId() {
        return PROPERTIES;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        Object own = adapters.find(type);
        return type.isInstance(own) ? type.cast(own) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        disposed = true;
        if (fileEvents != null) {
            fileEvents.stop();
        }
        commandStack.removeCommandStackListener(this);
        getSite().getWorkbenchWindow().getSelectionService().removeSelectionListener(this);
        if (pages != null) {
            pages.dispose();
        }
        super.dispose();
        closeSession();
        commandStack.flush();
    }
}
