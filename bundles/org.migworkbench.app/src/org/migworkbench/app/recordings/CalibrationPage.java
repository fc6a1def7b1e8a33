package org.migworkbench.app.recordings;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.core.imports.ImportedRecording;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.CalibrationTable;
import org.migworkbench.recording.calibration.Replay;
import org.migworkbench.ui.form.CalmWheel;

/** Shows what was fitted, how certain it is, and how well the replay agrees; nothing is written before. */
final class CalibrationPage extends WizardPage {

    private static final int WIDTH = 620;
    private static final int TABLE_HEIGHT = 210;
    private static final int NOTES_HEIGHT = 110;

    private final RecordingFilePage files;
    private final List<CalibrationRows> tables = new ArrayList<>();
    private Combo which;
    private Text notes;
    private List<Recording> asked = List.of();
    private List<ImportedRecording> calibrated = List.of();

    CalibrationPage(RecordingFilePage files) {
        super("calibration", "Calibration", null);
        this.files = files;
        setDescription(
                "What was fitted, how certain it is, and what its replay gives. Nothing is written before Finish.");
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(area);
        new Label(area, SWT.NONE).setText("&Migration:");
        which = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        CalmWheel.over(which);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(which);
        which.addListener(SWT.Selection, event -> showSelected());
        addTables(area);
        notes = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, NOTES_HEIGHT).applyTo(notes);
        setControl(area);
    }

    private void addTables(Composite area) {
        TabFolder tabs = new TabFolder(area, SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, TABLE_HEIGHT).applyTo(tabs);
        for (String title : List.of("Fitted numbers", "Measured and fitted", "Replay", "Replay by round")) {
            CalibrationRows rows = new CalibrationRows(tabs, title);
            TabItem item = new TabItem(tabs, SWT.NONE);
            item.setText(title);
            item.setControl(rows.control());
            tables.add(rows);
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !files.chosen().equals(asked)) {
            // Not within the change of pages: the dialog is told of the page first.
            getShell().getDisplay().asyncExec(this::calibrate);
        }
    }

    private void calibrate() {
        if (which.isDisposed()) {
            return;
        }
        CalibrateRecordings work = new CalibrateRecordings(files.chosen());
        setPageComplete(false);
        calibrated = List.of();
        asked = List.of();
        if (((ImportRecordingWizard) getWizard()).run(work, this)) {
            asked = files.chosen();
            calibrated = work.done();
        }
        which.setItems(calibrated.stream().map(one -> one.recording().request().name()).toArray(String[]::new));
        which.select(0);
        showSelected();
        setPageComplete(!calibrated.isEmpty());
    }

    /** What was fitted to the chosen recordings; empty before. */
    List<ImportedRecording> calibrated() {
        return calibrated;
    }

    private void showSelected() {
        tables.forEach(CalibrationRows::clear);
        notes.setText("");
        if (which.getSelectionIndex() < 0) {
            return;
        }
        ImportedRecording one = calibrated.get(which.getSelectionIndex());
        setMessage(one.refusal().isEmpty() ? null : "Not calibrated: " + one.refusal(), WARNING);
        one.calibration().ifPresent(this::show);
        one.replay().ifPresent(this::show);
    }

    private void show(Calibration calibration) {
        tables.get(0).show(CalibrationTable.numbers(calibration));
        tables.get(1).show(CalibrationTable.points(calibration));
        List<String> lines = new ArrayList<>(List.of(calibration.quality().sentence(), calibration.choice()));
        calibration.report().assumptions().forEach(assumed -> lines.add("Assumed: " + assumed));
        lines.addAll(calibration.warnings());
        lines.add(calibration.report().advice());
        notes.setText(String.join("\n", lines));
    }

    private void show(Replay replay) {
        tables.get(2).show(CalibrationTable.totals(replay));
        tables.get(3).show(CalibrationTable.rounds(replay));
        notes.append("\n" + replay.sentence() + (replay.note().isEmpty() ? "" : "\n" + replay.note()));
    }
}
