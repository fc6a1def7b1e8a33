package org.migworkbench.diagram.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.Scenario;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.SessionListener;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.form.CalmWheel;

/**
 * The bar above the pages: the scenario that is shown, the button that runs it, why it can't be run, and the tools of
 * the page.
 */
final class EditorBar implements SessionListener {

    /** The command that runs the scenario of the active editor. */
    static final String RUN_COMMAND = "org.migworkbench.run.ui.run";

    private final IWorkbenchPart editor;
    private final Composite bar;
    private final Label icon;
    private final Combo scenarios;
    private final Button run;
    private final ToolBar pages;
    private final Label reason;
    private DocumentSession session;
    private Control tools;

    EditorBar(Composite parent, IWorkbenchPart editor) {
        this.editor = editor;
        bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 0).spacing(8, 0).applyTo(bar);
        icon = new Label(bar, SWT.NONE);
        icon.setImage(Images.get(Images.SCENARIO));
        scenarios = createScenarios();
        run = createRun();
        pages = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        AccessibleNames.set(pages, "Pages of the document");
        reason = createReason();
    }

    private Label createReason() {
        Label label = new Label(bar, SWT.NONE);
        label.setForeground(WorkbenchColors.secondaryText());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(50, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private Combo createScenarios() {
        Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        CalmWheel.over(combo);
        combo.setToolTipText("The scenario whose migrations are shown, or the experiment on it");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(170, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, this::scenarioChosen);
        return combo;
    }

    private Button createRun() {
        Button button = new Button(bar, SWT.PUSH);
        button.setText("&Run");
        button.setImage(Images.get(Images.RUN));
        button.addListener(SWT.Selection, event -> run());
        return button;
    }

    /** Adds a page to choose. */
    void addPage(String label, Optional<ImageDescriptor> picture, Runnable onChoice) {
        ToolItem item = new ToolItem(pages, SWT.RADIO);
        item.setText(label);
        item.setToolTipText("Show the page " + label + " (Alt+Page Down: the next page)");
        picture.ifPresent(descriptor -> {
            Image image = descriptor.createImage(pages.getDisplay());
            item.setImage(image);
            item.addListener(SWT.Dispose, event -> image.dispose());
        });
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                onChoice.run();
            }
        });
    }

    /** Marks the page that is shown, if pages can be chosen. */
    void selectPage(int index) {
        for (int i = 0; i < pages.getItemCount(); i++) {
            pages.getItem(i).setSelection(i == index);
        }
    }

    /** Shows a document. */
    void show(DocumentSession next) {
        if (session != null) {
            session.removeListener(this);
        }
        session = next;
        session.addListener(this);
        refresh();
    }

    @Override
    public void documentChanged() {
        refresh();
    }

    @Override
    public void scenarioChanged() {
        refresh();
    }

    @Override
    public void findingsChanged() {
        refresh();
    }

    @Override
    public void entriesChanged() {
        refresh();
    }

    /** Shows the tools of a page, in the place of those of the page before. */
    void showTools(List<IAction> actions) {
        if (tools != null) {
            tools.dispose();
        }
        ToolBarManager manager = new ToolBarManager(SWT.FLAT);
        actions.forEach(manager::add);
        tools = manager.createControl(bar);
        // The control is being disposed already, and a second time crashes GTK: only the items let go of the editor.
        tools.addListener(SWT.Dispose,
                event -> Arrays.stream(manager.getItems()).forEach(IContributionItem::dispose));
        bar.layout(true);
    }

    private void refresh() {
        if (bar.isDisposed()) {
            return;
        }
        showScenarios();
        Optional<String> obstacle = installed() ? RunChoice.obstacle(session)
                : Optional.of("Running is not part of this installation.");
        run.setEnabled(obstacle.isEmpty());
        run.setToolTipText(obstacle.orElse(runTip()));
        showReason(obstacle);
    }

    private String runTip() {
        return session.experiment().isPresent() ? "Runs all policies of this experiment under all its workloads"
                : "Runs the migrations of this scenario";
    }

    private void showReason(Optional<String> obstacle) {
        String text = obstacle.orElse("").replace("&", "&&");
        if (!reason.getText().equals(text)) {
            reason.setText(text);
            reason.setToolTipText(obstacle.orElse(null));
        }
    }

    private void showScenarios() {
        List<EObject> all = choices();
        String[] names = all.stream().map(EditorBar::name).toArray(String[]::new);
        if (!List.of(names).equals(List.of(scenarios.getItems()))) {
            scenarios.setItems(names);
        }
        selectShown(all);
        showIcon(session.experiment().isPresent());
        setShown(!all.isEmpty());
        scenarios.setEnabled(all.size() > 1);
    }

    private void selectShown(List<EObject> all) {
        Optional<Experiment> experiment = session.experiment();
        EObject chosen = experiment.isPresent() ? experiment.get() : session.scenario().orElse(null);
        int shown = all.indexOf(chosen);
        if (shown >= 0 && scenarios.getSelectionIndex() != shown) {
            scenarios.select(shown);
        }
    }

    private void showIcon(boolean isExperiment) {
        Image image = Images.get(isExperiment ? Images.EXPERIMENT : Images.SCENARIO);
        if (icon.getImage() != image) {
            icon.setImage(image);
        }
    }

    private void setShown(boolean visible) {
        if (scenarios.getVisible() != visible) {
            scenarios.setVisible(visible);
            ((GridData) scenarios.getLayoutData()).exclude = !visible;
            bar.layout(true);
        }
    }

    private List<EObject> choices() {
        List<EObject> all = new ArrayList<>(session.document().getScenarios());
        all.addAll(session.document().getExperiments());
        return all;
    }

    private static String name(EObject choice) {
        return choice instanceof Experiment ? "Experiment: " + ElementLabels.text(choice) : ElementLabels.text(choice);
    }

    private void scenarioChosen(Event event) {
        int index = scenarios.getSelectionIndex();
        EObject chosen = index >= 0 && index < choices().size() ? choices().get(index) : null;
        if (chosen instanceof Experiment experiment) {
            session.showExperiment(experiment);
        } else if (chosen instanceof Scenario scenario) {
            session.showScenario(scenario);
        }
    }

    private boolean installed() {
        Command command = editor.getSite().getService(ICommandService.class).getCommand(RUN_COMMAND);
        return command.isDefined();
    }

    private void run() {
        editor.getSite().getPage().activate(editor);
        try {
            editor.getSite().getService(IHandlerService.class).executeCommand(RUN_COMMAND, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(
                    new Status(IStatus.ERROR, EditorBar.class, "The scenario could not be run.", e),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
