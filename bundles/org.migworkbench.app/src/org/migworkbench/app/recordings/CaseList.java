package org.migworkbench.app.recordings;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.imports.RecordingFile;

/** The migrations of a file, to choose from. The first is chosen at the beginning. */
final class CaseList {

    private static final int HEIGHT = 120;

    private final CheckboxTableViewer list;
    private final Button all;
    private List<Recording> shown = List.of();

    CaseList(Composite area, int columns, Runnable onChange) {
        Label label = new Label(area, SWT.NONE);
        label.setText("&Migrations:");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        list = createList(area, columns, onChange);
        all = createAll(area, onChange);
    }

    private static CheckboxTableViewer createList(Composite area, int columns, Runnable onChange) {
        CheckboxTableViewer viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).span(columns - 2, 1).hint(SWT.DEFAULT, HEIGHT)
                .applyTo(viewer.getControl());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(
                recording -> label((Recording) recording)));
        viewer.addCheckStateListener(event -> onChange.run());
        return viewer;
    }

    private static String label(Recording recording) {
        return recording.request().name() + " \u2013 " + RecordingFile.summary(recording);
    }

    private Button createAll(Composite area, Runnable onChange) {
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        Button choose = new Button(buttons, SWT.PUSH);
        choose.setText("&All");
        choose.setEnabled(false);
        choose.setToolTipText("Choose all migrations, or none");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choose);
        choose.addListener(SWT.Selection, event -> checkAllOrNone(onChange));
        return choose;
    }

    private void checkAllOrNone(Runnable onChange) {
        list.setAllChecked(list.getCheckedElements().length < shown.size());
        onChange.run();
    }

    void show(List<Recording> recordings) {
        shown = recordings;
        list.setInput(recordings);
        if (!recordings.isEmpty()) {
            list.setChecked(recordings.get(0), true);
        }
        all.setEnabled(recordings.size() > 1);
    }

    List<Recording> chosen() {
        return Arrays.stream(list.getCheckedElements()).map(Recording.class::cast).toList();
    }
}
