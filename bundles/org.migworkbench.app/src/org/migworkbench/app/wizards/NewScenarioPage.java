package org.migworkbench.app.wizards;

import java.util.Arrays;
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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.app.ids.AppIds;
import org.migworkbench.app.preferences.WindowSettings;
import org.migworkbench.ui.form.CalmWheel;

/** Asks for a name, and offers a project. */
final class NewScenarioPage extends WizardPage {

    private static final String DEFAULT_NAME = "scenario";

    private final IStructuredSelection selection;
    private Text name;
    private Combo project;

    NewScenarioPage(IStructuredSelection selection) {
        super("scenario", "Migration Scenario", null);
        this.selection = selection;
        setDescription("Two hosts, a link and a virtual machine with its migration: ready to be run and changed.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(area);
        createFields(area);
        propose();
        name.addModifyListener(event -> check());
        project.addModifyListener(event -> check());
        check();
        setErrorMessage(null);
        setControl(area);
    }

    private void createFields(Composite area) {
        new Label(area, SWT.NONE).setText("&Name:");
        name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        new Label(area, SWT.NONE).setText("&Project:");
        project = new Combo(area, SWT.DROP_DOWN);
        CalmWheel.over(project);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
    }

    private void propose() {
        project.setItems(openProjects());
        project.setText(defaultProject());
        name.setText(freeName());
        name.selectAll();
    }

    String scenarioName() {
        String text = name.getText().trim();
        String extension = "." + AppIds.FILE_EXTENSION;
        return text.endsWith(extension) ? text.substring(0, text.length() - extension.length()) : text;
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
                && workspace.getRoot().getProject(projectName()).getFile(candidate + "." + AppIds.FILE_EXTENSION)
                        .exists();
    }

    private void check() {
        String problem = problem();
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

    private String defaultProject() {
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (selected != null && selected.getProject() != null) {
            return selected.getProject().getName();
        }
        return Arrays.stream(openProjects()).filter(each -> !each.equals(WindowSettings.examplesProject())).findFirst()
                .orElse(WindowSettings.scenariosProject());
    }

    private static String[] openProjects() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .map(IProject::getName)
                .toArray(String[]::new);
    }
}
