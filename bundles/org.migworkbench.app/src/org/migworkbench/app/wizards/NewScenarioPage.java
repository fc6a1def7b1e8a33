package org.migworkbench.app.wizards;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.migworkbench.app.preferences.WindowSettings;
import org.migworkbench.model.templates.Template;
import org.migworkbench.model.templates.TemplateValues;
import org.migworkbench.model.text.DocumentFiles;
import org.migworkbench.ui.form.CalmWheel;

/** Offers templates and a project, and asks for a name. */
final class NewScenarioPage extends WizardPage {

    private static final String DEFAULT_NAME = "scenario";

    private final IStructuredSelection selection;
    private final Template first;
    private TemplateForm template;
    private Text name;
    private Combo project;
    private Button asYaml;

    NewScenarioPage(IStructuredSelection selection, Template first) {
        super("scenario", "Migration Scenario", null);
        this.selection = selection;
        this.first = first;
        setDescription("A data centre with one migration: ready to be run and changed.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(area);
        template = new TemplateForm(area, first, this::check);
        createFields(area);
        propose();
        name.addModifyListener(event -> check());
        project.addModifyListener(event -> check());
        check();
        setControl(area);
        name.setFocus();
    }

    private void createFields(Composite area) {
        new Label(area, SWT.NONE).setText("&Name:");
        name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        new Label(area, SWT.NONE).setText("&Project:");
        project = new Combo(area, SWT.DROP_DOWN);
        CalmWheel.over(project);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
        new Label(area, SWT.NONE);
        asYaml = new Button(area, SWT.CHECK);
        asYaml.setText("As &YAML, to be read and typed as text (.migration.yaml)");
        asYaml.addListener(SWT.Selection, event -> check());
    }

    private void propose() {
        project.setItems(openProjects());
        project.setText(defaultProject());
        name.setText(freeName());
        name.selectAll();
    }

    String scenarioName() {
        return DocumentFiles.baseName(name.getText().trim());
    }

    /** The name of the file; an ending that was typed says its format, too. */
    String fileName() {
        return fileName(scenarioName());
    }

    private String fileName(String base) {
        boolean yaml = asYaml.getSelection() || name.getText().trim().endsWith(DocumentFiles.YAML);
        return base + (yaml ? DocumentFiles.YAML : DocumentFiles.XMI);
    }

    String projectName() {
        return project.getText().trim();
    }

    private String freeName() {
        String free = DEFAULT_NAME;
        for (int number = 2; isTaken(free); number++) {
            free = DEFAULT_NAME + " " + number;
        }
        return free;
    }

    private boolean isTaken(String candidate) {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        return workspace.validateName(projectName(), IResource.PROJECT).isOK()
                && workspace.getRoot().getProject(projectName()).getFile(fileName(candidate))
                        .exists();
    }

    Template template() {
        return template.template();
    }

    TemplateValues values() {
        return template.values();
    }

    private void check() {
        if (project == null) {
            return;
        }
        String problem = template.problem() == null ? problem() : template.problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (scenarioName().isEmpty()) {
            return "Give the scenario a name.";
        }
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus file = workspace.validateName(scenarioName(), IResource.FILE);
        if (!file.isOK()) {
            return file.getMessage();
        }
        if (projectName().isEmpty()) {
            return "Name a project; it is made if there is none of that name.";
        }
        IStatus folder = workspace.validateName(projectName(), IResource.PROJECT);
        if (!folder.isOK()) {
            return folder.getMessage();
        }
        return isTaken(scenarioName())
                ? "There is a scenario \u201c" + scenarioName() + "\u201d in this project already." : null;
    }

    /** The project of what is selected; else that of the scenario which is open, unless it is an example; else the first. */
    private String defaultProject() {
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (selected != null && selected.getProject() != null) {
            return selected.getProject().getName();
        }
        return Stream.concat(ofOpenFile(), Arrays.stream(openProjects()))
                .filter(each -> !each.equals(WindowSettings.examplesProject())).findFirst()
                .orElse(WindowSettings.scenariosProject());
    }

    private static Stream<String> ofOpenFile() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .map(IWorkbenchWindow::getActivePage).map(IWorkbenchPage::getActiveEditor)
                .map(editor -> ResourceUtil.getFile(editor.getEditorInput())).map(file -> file.getProject().getName())
                .stream();
    }

    private static String[] openProjects() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .map(IProject::getName)
                .toArray(String[]::new);
    }
}
