package org.migworkbench.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.migworkbench.model.Document;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.SessionListener;
import org.migworkbench.ui.form.FieldForm;

/**
 * A section of the Properties view about one element of a document.
 *
 * <p>It follows the document's edits as long as it is there. The page calls it hidden as soon as another part is active,
 * though it can still be seen: an edit made from there must not leave an old value standing.
 */
public abstract class ElementSection extends AbstractPropertySection implements SessionListener {

    private TabbedPropertySheetPage page;
    private ISelection selection;
    private EObject selected;
    private EObject element;
    private DocumentSession session;
    private FieldForm form;

    /**
     * Adds the fields.
     *
     * @param fields gets the fields
     */
    protected abstract void createFields(FieldForm fields);

    /**
     * The element that the fields are about, for a selected one.
     *
     * @param selected what is selected
     * @return the same, or what it refers to; null for nothing
     */
    protected EObject target(EObject selected) {
        return selected;
    }

    /**
     * The element that the fields are about.
     *
     * @return the element, or null
     */
    protected final EObject element() {
        return element;
    }

    /** The elements behind what else is selected. */
    private List<EObject> others() {
        if (!(selection instanceof IStructuredSelection structured) || structured.size() < 2) {
            return List.of();
        }
        return ((List<?>) structured.toList()).stream().flatMap(each -> SelectedElement.of(each).stream())
                .map(this::target).filter(each -> each != null && each != element).distinct().toList();
    }

    /**
     * The session of the element's document.
     *
     * @return the session, empty if the document is not open
     */
    protected final Optional<DocumentSession> session() {
        return Optional.ofNullable(session);
    }

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
        super.createControls(parent, sheet);
        page = sheet;
        parent.setLayout(new FillLayout());
        Composite body = new Composite(parent, SWT.NONE);
        body.setBackground(parent.getBackground());
        body.setBackgroundMode(SWT.INHERIT_DEFAULT);
        form = new FieldForm(body, this::element, this::others);
        createFields(form);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection chosen) {
        super.setInput(part, chosen);
        unhook();
        selection = chosen;
        EObject before = selected;
        selected = SelectedElement.first(chosen).orElse(null);
        element = selected == null ? null : target(selected);
        session = DocumentSession.of(selected).orElse(null);
        if (selected != before) {
            discardInput();
        }
        hook();
    }

    /** Drops what was typed and could not be read, because another element is shown now. */
    protected void discardInput() {
        if (form != null) {
            form.discard();
        }
    }

    @Override
    public void dispose() {
        unhook();
        selected = null;
        element = null;
        session = null;
    }

    @Override
    public void documentChanged() {
        // The name in the title may be what has changed.
        page.labelProviderChanged(null);
        refresh();
    }

    @Override
    public void scenarioChanged() {
        // With nothing selected in the diagram the scenario that it shows is the selected element.
        EObject now = selection == null ? null : SelectedElement.first(selection).orElse(null);
        if (now != null && now != selected) {
            discardInput();
            selected = now;
            page.labelProviderChanged(null);
        }
        refresh();
    }

    @Override
    public void findingsChanged() {
        if (form != null) {
            form.showFindings();
        }
    }

    @Override
    public void refresh() {
        element = selected == null ? null : target(selected);
        // an element whose addition was undone stays shown until something else is selected
        if (element != null && form != null && EcoreUtil.getRootContainer(element) instanceof Document) {
            form.refresh();
        }
    }

    private void hook() {
        if (session != null) {
            session.addListener(this);
        }
    }

    private void unhook() {
        if (session != null) {
            session.removeListener(this);
        }
    }
}
