package org.migworkbench.app.recordings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.imports.RecordingFile;

/** Asks which recordings of which file are taken, and where to. */
final class RecordingFilePage extends WizardPage {

    private static final int WIDTH = 520;
    private static final int PREVIEW_HEIGHT = 54;
    private static final int COLUMNS = 3;

    private final Optional<IFile> known;
    private final IPath target;
    private Text file;
    private Text mapping;
    private Label mappingLabel;
    private Label preview;
    private CaseList cases;
    private Text folder;
    private Button calibrate;
    private ReadingJob<RecordingFile> reading;
    private RecordingFile read;

    RecordingFilePage(Optional<IFile> known, IPath target) {
        super("recording", known.isPresent() ? "Calibrate from Recording" : "Recording of a Migration", null);
        this.known = known;
        this.target = target;
        setDescription(known.isPresent()
                ? "A guest is fitted to the recording, and written as a scenario that can be run."
                : "What QEMU, libvirt and managers print and log, tables, recordings of the workbench.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(10, 10).spacing(10, 8).applyTo(area);
        createFile(area);
        mappingLabel = label(area, "Colu&mns:");
        mapping = new Text(area, SWT.BORDER);
        mapping.setToolTipText("NAME=COLUMN:UNIT, separated by commas; NAME is time or a counter such as remaining");
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(mapping);
        new Label(area, SWT.NONE);
        preview = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).hint(WIDTH, PREVIEW_HEIGHT)
                .applyTo(preview);
        cases = new CaseList(area, COLUMNS, this::check);
        createFolder(area);
        calibrate = new Button(area, SWT.CHECK);
        calibrate.setText("&Calibrate a guest and open it");
        calibrate.setSelection(true);
        calibrate.setEnabled(known.isEmpty());
        calibrate.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(calibrate);
        showMapping(false);
        reading = new ReadingJob<>(area, this::show);
        file.addModifyListener(event -> startReading());
        mapping.addModifyListener(event -> startReading());
        folder.addModifyListener(event -> check());
        setControl(area);
        known.flatMap(ImportRecordingWizard::onDisk).ifPresent(path -> file.setText(path.toString()));
        check();
        setErrorMessage(null);
    }

    /** Typing goes into the file's name at once. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && file.getEditable()) {
            file.setFocus();
        }
    }

    private void createFile(Composite area) {
        label(area, "&File:");
        file = new Text(area, SWT.BORDER);
        file.setEditable(known.isEmpty());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(file);
        Button browse = button(area, "B&rowse\u2026");
        browse.setEnabled(known.isEmpty());
        browse.addListener(SWT.Selection, event -> PathInput.askForFile(file));
        PathInput.takeDrops(file);
    }

    private void createFolder(Composite area) {
        label(area, "&Into folder:");
        folder = new Text(area, SWT.BORDER);
        folder.setText(target.toString());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        button(area, "Br&owse\u2026").addListener(SWT.Selection, event -> PathInput.askForFolder(folder));
    }

    private static Label label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static Button button(Composite area, String text) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void startReading() {
        read = null;
        preview.setText("");
        cases.show(List.of());
        if (!file.getText().isBlank()) {
            String path = file.getText().strip();
            String columns = mapping.isVisible() ? mapping.getText().strip() : "";
            reading.read(() -> RecordingFile.read(path, columns));
        }
        check();
    }

    private void show(RecordingFile content) {
        read = content;
        String told = content.told();
        preview.setText(told.replace("&", "&&"));
        preview.setToolTipText(told);
        cases.show(content.recordings());
        showMapping(content.needsMapping());
        check();
    }

    private void showMapping(boolean needed) {
        if (mapping.isVisible() != needed || !((GridData) mapping.getLayoutData()).exclude != needed) {
            for (Control control : Arrays.asList(mappingLabel, mapping)) {
                if (control.getLayoutData() == null) {
                    control.setLayoutData(new GridData());
                }
                ((GridData) control.getLayoutData()).exclude = !needed;
                control.setVisible(needed);
            }
            mapping.getParent().layout();
        }
    }

    private void check() {
        String problem = read == null ? null : problem();
        boolean nothing = file.getText().isBlank();
        setErrorMessage(problem);
        setMessage(read == null && !nothing ? "Reading\u2026" : null);
        setPageComplete(read != null && problem == null);
    }

    private String problem() {
        if (!read.problem().isEmpty()) {
            return read.problem();
        }
        return cases.chosen().isEmpty() ? "Choose at least one migration." : TargetFolder.problem(folder());
    }

    /** The recordings that were chosen, in the order of the file. */
    List<Recording> chosen() {
        return cases.chosen();
    }

    /** Where to, as a path of the workspace. */
    IPath folder() {
        return IPath.fromPortableString(folder.getText().strip()).makeAbsolute();
    }

    /** Whether a guest is to be fitted to each. */
    boolean calibrates() {
        return calibrate.getSelection();
    }
}
