package org.migworkbench.app.docs;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.migworkbench.ui.AccessibleNames;
import org.osgi.framework.FrameworkUtil;

/** The documentation: its pages on the left with a field to search them, the page that is read on the right. */
public final class DocsView extends ViewPart {

    private List<DocPage> pages = List.of();
    private String wanted = DocPages.README;
    private Text search;
    private ListViewer list;
    private DocReader reader;

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        createContents(sash);
        reader = new DocReader(sash, this::follow);
        sash.setWeights(2, 7);
        load(parent.getDisplay());
    }

    private void createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Search all pages");
        AccessibleNames.set(search, "Search all pages");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addListener(SWT.Modify, event -> searchChanged());
        list = new ListViewer(area, SWT.SINGLE | SWT.V_SCROLL);
        AccessibleNames.set(list.getControl(), "Pages");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(page -> ((DocPage) page).title()));
        list.addSelectionChangedListener(event -> selected(event.getStructuredSelection()));
    }

    private void load(Display display) {
        Job job = Job.create("Reading the documentation", monitor -> {
            List<DocPage> read;
            try {
                read = DocPages.read(FrameworkUtil.getBundle(DocsView.class));
            } catch (IOException e) {
                return new Status(IStatus.ERROR, DocsView.class,
                        "The documentation could not be read: " + e.getMessage(), e);
            }
            display.asyncExec(() -> loaded(read));
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private void loaded(List<DocPage> read) {
        if (!list.getControl().isDisposed()) {
            pages = read;
            list.setInput(pages);
            show(wanted);
        }
    }

    /**
     * Shows a page; soon, if the pages aren't read yet.
     *
     * @param file the page's file, such as {@code glossary.md}
     */
    void show(String file) {
        wanted = file;
        Optional<DocPage> page = pages.stream().filter(each -> each.file().equals(file)).findFirst();
        if (page.isPresent() && list.testFindItem(page.get()) == null) {
            search.setText("");
        }
        page.ifPresent(each -> list.setSelection(new StructuredSelection(each), true));
    }

    private void follow(String target) {
        show(target.replaceFirst("#.*", "").replaceFirst(".*/", ""));
    }

    private void selected(IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof DocPage page) {
            wanted = page.file();
            reader.show(page.markdown(), search.getText());
        }
    }

    private void searchChanged() {
        String words = search.getText().strip();
        List<DocPage> found = words.isEmpty() ? pages : pages.stream().filter(page -> page.mentions(words)).toList();
        list.setInput(found);
        Optional<DocPage> still = found.stream().filter(page -> page.file().equals(wanted)).findFirst();
        still.or(() -> found.stream().findFirst()).ifPresentOrElse(
                page -> list.setSelection(new StructuredSelection(page)),
                () -> reader.show("No page mentions \u201c" + words + "\u201d.", ""));
    }

    @Override
    public void setFocus() {
        search.setFocus();
    }
}
