package org.migworkbench.app.recordings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.core.topology.TopologyImport;
import org.migworkbench.model.Document;
import org.migworkbench.model.text.DocumentFiles;
import org.migworkbench.ui.AccessibleNames;

/** Asks which files hold the hosts and machines, tells what is in them and what is assumed, and asks where they go. */
final class TopologyPage extends WizardPage {

    private static final int WIDTH = 520;
    private static final int LINES_OF_FILES = 42;
    private static final int LINES_TOLD = 130;
    private static final int COLUMNS = 3;
    private static final String DEFAULT_NAME = "imported";

    private final String firstProject;
    private final Optional<String> open;
    private Text files;
    private Text told;
    private Text name;
    private Text project;
    private Button intoOpen;
    private ReadingJob<TopologyImport.Read> reading;
    private TopologyImport.Read read;

    /**
     * @param project the project that is offered
     * @param open    the name of the open document that can take what is read
     */
    TopologyPage(String project, Optional<String> open) {
        super("topology", "Hosts and Virtual Machines", null);
        this.firstProject = project;
        this.open = open;
        setDescription("Tables of hosts and machines (CSV), and libvirt's XML of domains, as virsh dumpxml prints it.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(10, 10).spacing(10, 8).applyTo(area);
        createFiles(area);
        createTold(area);
        createTarget(area);
        reading = new ReadingJob<>(area, this::show);
        files.addModifyListener(event -> startReading());
        name.addModifyListener(event -> check());
        project.addModifyListener(event -> check());
        setControl(area);
        check();
    }

    /** Typing goes into the files' names at once. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            files.setFocus();
        }
    }

    private void createFiles(Composite area) {
        new Label(area, SWT.NONE).setText("&Files:");
        files = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        files.setToolTipText("A path a line");
        files.addTraverseListener(event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, LINES_OF_FILES).applyTo(files);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("B&rowse\u2026");
        browse.addListener(SWT.Selection, event -> PathInput.askForFiles(files));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(browse);
        PathInput.takeDrops(files);
    }

    private void createTold(Composite area) {
        new Label(area, SWT.NONE);
        told = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        AccessibleNames.set(told, "What is in the files");
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS - 1, 1).hint(WIDTH, LINES_TOLD).applyTo(told);
    }

    private void createTarget(Composite area) {
        name = field(area, "&Name:", DEFAULT_NAME);
        project = field(area, "&Project:", firstProject);
        intoOpen = new Button(area, SWT.CHECK);
        intoOpen.setText("&Add to " + open.orElse("the open scenario").replace("&", "&&")
                + " instead, beside what is drawn");
        intoOpen.setEnabled(open.isPresent());
        intoOpen.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(intoOpen);
    }

    private static Text field(Composite area, String label, String text) {
        new Label(area, SWT.NONE).setText(label);
        Text field = new Text(area, SWT.BORDER);
        field.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(field);
        return field;
    }

    private List<String> lines() {
        return files.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void startReading() {
        read = null;
        told.setText("");
        List<String> paths = lines();
        if (!paths.isEmpty()) {
            reading.read(() -> read(paths));
        }
        check();
    }

    private static TopologyImport.Read read(List<String> paths) {
        try {
            return TopologyImport.read(paths.stream().map(Path::of).toList(), "");
        } catch (InvalidPathException e) {
            return new TopologyImport.Read(Optional.empty(),
                    "'" + e.getInput() + "' is not a path: " + e.getReason() + ".");
        }
    }

    private void show(TopologyImport.Read content) {
        read = content;
        told.setText(content.told());
        if (name.getText().equals(DEFAULT_NAME) && content.topology().isPresent()) {
            IPath first = IPath.fromOSString(lines().get(0)).removeFileExtension();
            name.setText(first.segmentCount() == 0 ? DEFAULT_NAME : first.lastSegment());
        }
        check();
    }

    private void check() {
        name.setEnabled(!isForOpenDocument());
        project.setEnabled(!isForOpenDocument());
        String problem = read == null ? null : problem();
        setErrorMessage(problem);
        setMessage(read == null && !lines().isEmpty() ? "Reading\u2026" : null);
        setPageComplete(read != null && problem == null);
    }

    private String problem() {
        if (!read.problem().isEmpty()) {
            return read.problem();
        }
        if (isForOpenDocument()) {
            return null;
        }
        if (name.getText().isBlank()) {
            return "Give the scenario a name.";
        }
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus file = workspace.validateName(fileName(), IResource.FILE);
        IStatus folder = workspace.validateName(project(), IResource.PROJECT);
        return !file.isOK() ? file.getMessage() : folder.isOK() ? null : folder.getMessage();
    }

    /** What was read; only while the page is complete. */
    Document document() {
        return read.topology().orElseThrow().document();
    }

    boolean isForOpenDocument() {
        return intoOpen.getSelection();
    }

    /** The name of the file; an ending that was typed says its format. */
    String fileName() {
        String typed = name.getText().strip();
        return DocumentFiles.isDocument(typed) ? typed : typed + DocumentFiles.XMI;
    }

    String project() {
        return project.getText().strip();
    }
}
