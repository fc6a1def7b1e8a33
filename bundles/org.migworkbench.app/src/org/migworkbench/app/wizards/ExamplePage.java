package org.migworkbench.app.wizards;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.migworkbench.app.ids.AppIds;
import org.migworkbench.app.preferences.WindowSettings;
import org.migworkbench.core.document.Example;
import org.migworkbench.core.document.ExampleCatalog;

/** Lists the examples, with what the selected one shows. */
final class ExamplePage extends WizardPage {

    private static final int LIST_HEIGHT = 140;
    private static final int SUMMARY_HEIGHT = 60;
    private static final int WIDTH = 480;

    private TableViewer list;
    private Label summary;

    ExamplePage() {
        super("example", "Example", null);
        setDescription(
                "A copy goes into the project \u201c" + WindowSettings.examplesProject()
                        + "\u201d; change it as you like.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).spacing(5, 8).applyTo(area);
        list = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LIST_HEIGHT).applyTo(list.getControl());
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SUMMARY_HEIGHT).applyTo(summary);
        configureList(area);
        showExamples();
        setControl(area);
    }

    private void configureList(Composite area) {
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
        Image icon = images
                .create(ResourceLocator.imageDescriptorFromBundle(AppIds.BUNDLE, "icons/example.svg").orElseThrow());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new ExampleLabels(icon));
        list.addSelectionChangedListener(event -> showSelected());
        list.addDoubleClickListener(event -> finish());
    }

    private void showExamples() {
        ExampleCatalog catalog = new ExampleCatalog();
        list.setInput(catalog.examples());
        list.setSelection(new StructuredSelection(catalog.examples().get(0)));
    }

    Optional<Example> selected() {
        IStructuredSelection selection = list.getStructuredSelection();
        return Optional.ofNullable((Example) selection.getFirstElement());
    }

    private void showSelected() {
        summary.setText(selected().map(Example::summary).orElse(""));
        setPageComplete(selected().isPresent());
    }

    private void finish() {
        if (getWizard().performFinish()) {
            getShell().close();
        }
    }

    private static final class ExampleLabels extends LabelProvider {

        private final Image icon;

        ExampleLabels(Image icon) {
            this.icon = icon;
        }

        @Override
        public String getText(Object element) {
            return ((Example) element).title();
        }

        @Override
        public Image getImage(Object element) {
            return icon;
        }
    }
}
