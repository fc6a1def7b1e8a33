package org.migworkbench.app.welcome;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.migworkbench.app.ids.AppIds;
import org.migworkbench.app.lessons.OpenLessons;
import org.migworkbench.app.preferences.WindowSettings;
import org.migworkbench.app.recent.RecentFileMenu;
import org.migworkbench.app.recent.RecentFileStore;
import org.migworkbench.app.wizards.NewFiles;
import org.migworkbench.app.wizards.NewScenarioWizard;
import org.migworkbench.app.wizards.WizardOpener;
import org.migworkbench.core.document.Example;
import org.migworkbench.core.document.ExampleCatalog;
import org.migworkbench.model.templates.Template;
import org.migworkbench.model.templates.Templates;

/**
 * The welcome page: a migration at a glance, three ways to begin, the examples. It fits the smallest window without
 * scrolling, stands where the example will be, and goes when that comes.
 */
public final class WelcomeEditor extends EditorPart {

    private static final String LIVE_DEMO = "org.migworkbench.live.ui.demo";
    private static final String BEST_EXAMPLE = "clark-specweb99";
    private static final int COLUMNS = 2;
    private static final int PICTURE_HEIGHT = 118;
    private static final int HEADLINE_STEP = 6;
    private static final int RECENT = 3;
    private static final int RECENT_WIDTH = 150;

    private final IPartListener2 others = new IPartListener2() {
        @Override
        public void partOpened(IWorkbenchPartReference opened) {
            giveWayTo(opened);
        }
    };
    private FormToolkit toolkit;
    private LocalResourceManager resources;
    private WelcomeLinks links;
    private ScrolledForm form;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        site.getPage().addPartListener(others);
    }

    private void giveWayTo(IWorkbenchPartReference opened) {
        if (opened instanceof IEditorReference && opened.getPart(false) != this) {
            IWorkbenchPage page = getSite().getPage();
            getSite().getShell().getDisplay().asyncExec(() -> page.closeEditor(this, false));
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        resources = new LocalResourceManager(JFaceResources.getResources(), form);
        links = new WelcomeLinks(toolkit, resources);
        Composite body = form.getBody();
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).margins(20, 6).spacing(24, 4)
                .applyTo(body);
        createHeadline(body);
        createPicture(body);
        createBeginnings(body);
        createExamples(body);
    }

    private void createPicture(Composite body) {
        try {
            RunPicture picture = new RunPicture(body, StoredRun.read(), WindowSettings.motion());
            toolkit.adapt(picture);
            GridDataFactory.fillDefaults().grab(true, false).hint(WelcomeLinks.TEXT_WIDTH, PICTURE_HEIGHT)
                    .applyTo(picture);
        } catch (IOException e) {
            Platform.getLog(WelcomeEditor.class)
                    .log(new Status(IStatus.ERROR, AppIds.BUNDLE, "The picture of a run could not be read.", e));
            toolkit.createLabel(body, "");
        }
    }

    private void createBeginnings(Composite body) {
        Composite area = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Example best = new ExampleCatalog().examples().stream().filter(each -> each.id().equals(BEST_EXAMPLE))
                .findFirst().orElseThrow();
        links.entry(area, "icons/example.svg", "Open an example", "SPECweb99: press Run and see these rounds.",
                () -> NewFiles.openExample(best, getSite().getPage()));
        createScenarios(area);
        links.entry(area, "icons/result.svg", "Import a recording\u2026", "What a real migration did, and what if.",
                this::importRecording);
    }

    /** What is drawn begins with a template: the first, or one that is there by its name. */
    private void createScenarios(Composite area) {
        Composite entry = links.entry(area, "icons/new_scenario.svg", "Draw a scenario\u2026", this::newScenario);
        Composite names = links.line(entry);
        for (Template template : Templates.ALL.subList(1, Templates.ALL.size())) {
            links.link(names, template.title(), SWT.NONE, false,
                    () -> WizardOpener.open(new NewScenarioWizard(template), getSite().getWorkbenchWindow()))
                    .setToolTipText(template.summary());
        }
    }

    /** The files that were open last; nothing where there are none. */
    private void createRecent(Composite line) {
        List<IFile> files = RecentFileStore.present();
        Composite area = toolkit.createComposite(line);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(area);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).span(1, 2).applyTo(area);
        for (IFile file : files.subList(0, Math.min(files.size(), RECENT))) {
            toolkit.createLabel(area, area.getChildren().length == 0 ? "Recent:" : "");
            Hyperlink link = links.link(area, file.getName(), SWT.NONE, false,
                    () -> RecentFileMenu.open(file, getSite().getPage()));
            link.setToolTipText(file.getFullPath().makeRelative().toString());
            GridDataFactory.fillDefaults().hint(RECENT_WIDTH, SWT.DEFAULT).applyTo(link);
        }
    }

    private void createExamples(Composite body) {
        Composite area = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).spacing(24, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).indent(0, 4).applyTo(area);
        for (Example example : new ExampleCatalog().scenarios()) {
            createAction(area, "icons/example.svg", example.title(), example.summary(),
                    () -> NewFiles.openExample(example, getSite().getPage()));
        }
        createAction(area, "icons/example.svg", "Experiments\u2026",
                "Policies against each other under many workloads, beside published figures.",
                () -> WizardOpener.open(AppIds.NEW_EXAMPLE_WIZARD, getSite().getWorkbenchWindow()));
        createAction(area, "icons/welcome.svg", "Five-minute tour", "From an example to a changed knob, step by step.",
                () -> OpenTour.open(getSite().getPage()));
        createAction(area, "icons/welcome.svg", "Lessons", "Eight lessons beside the drawing, each with a question.",
                () -> OpenLessons.open(getSite().getPage()));
        createAction(area, "icons/live.svg", "Live demonstration",
                "A real guest between two QEMUs, and its simulation.", this::startLive);
    }

    private void createAction(Composite line, String icon, String title, String text, Runnable action) {
        Composite entry = toolkit.createComposite(line);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(entry);
        toolkit.createLabel(entry, "").setImage(resources.create(WelcomeLinks.image(icon)));
        links.link(entry, title, SWT.NONE, false, action).setToolTipText(text);
    }

    private void createHeadline(Composite body) {
        Composite line = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS + 1).spacing(14, 2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(line);
        createProductIcon(line);
        createTitle(line);
        createRecent(line);
        Label text = toolkit.createLabel(line,
                "Will the machine get there, and how long does it stand still?",
                SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WelcomeLinks.TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
    }

    private void createTitle(Composite line) {
        Label title = toolkit.createLabel(line, "Migration Workbench");
        title.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont())
                .increaseHeight(HEADLINE_STEP).setStyle(SWT.BOLD)));
    }

    private void createProductIcon(Composite line) {
        Label icon = toolkit.createLabel(line, "");
        icon.setImage(resources.create(WelcomeLinks.image("icons/product48.png")));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(icon);
    }

    private void startLive() {
        try {
            getSite().getService(IHandlerService.class).executeCommand(LIVE_DEMO, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(new Status(IStatus.ERROR, AppIds.BUNDLE,
                    "The live demonstration could not be started: " + e.getMessage(), e), StatusManager.SHOW);
        }
    }

    private void importRecording() {
        WizardOpener.open(AppIds.IMPORT_RECORDING_WIZARD, getSite().getWorkbenchWindow());
    }

    private void newScenario() {
        WizardOpener.open(AppIds.NEW_SCENARIO_WIZARD, getSite().getWorkbenchWindow());
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(others);
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("The welcome page holds nothing to save.");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("The welcome page holds nothing to save.");
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
