package org.migworkbench.live.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.migworkbench.core.live.course.LiveStage;
import org.migworkbench.core.live.course.LiveState;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.WorkbenchColors;

/** How it stands, what can be done next, and what the guest tells of itself. */
final class StatusHeader {

    private static final int COLUMNS = 3;
    private static final int DOT = 10;
    private static final int TEXT_WIDTH = 180;
    /** Lines that are kept free, so that what is below doesn't jump while the texts change. */
    private static final int LINES = 3;

    private final Composite frame;
    private final Canvas dot;
    private final Label sentence;
    private final Label advice;
    private final Label guest;
    private final Button end;
    private final int lineHeight;
    private Color colour = WorkbenchColors.GREY;

    StatusHeader(Composite parent, Runnable onEnd) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(columns());
        dot = createDot();
        lineHeight = lineHeight(frame);
        sentence = label(1);
        sentence.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        end = createEnd(onEnd);
        advice = label(COLUMNS);
        guest = label(COLUMNS);
        show(LiveState.NONE);
    }

    private static GridLayout columns() {
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginHeight = 4;
        layout.verticalSpacing = 3;
        return layout;
    }

    private Canvas createDot() {
        Canvas canvas = new Canvas(frame, SWT.NONE);
        GridData dotSize = new GridData(SWT.CENTER, SWT.TOP, false, false);
        dotSize.widthHint = DOT + 2;
        dotSize.heightHint = DOT + 2;
        dotSize.verticalIndent = 3;
        canvas.setLayoutData(dotSize);
        canvas.addPaintListener(e -> paintDot(e.gc));
        return canvas;
    }

    private void paintDot(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(colour);
        gc.fillOval(1, 1, DOT, DOT);
    }

    private Button createEnd(Runnable onEnd) {
        Button button = new Button(frame, SWT.PUSH);
        button.setImage(Images.get(Images.STOP));
        button.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        button.addListener(SWT.Selection, e -> onEnd.run());
        return button;
    }

    private Label label(int columns) {
        Label label = new Label(frame, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
        data.widthHint = TEXT_WIDTH;
        label.setLayoutData(data);
        return label;
    }

    private static int lineHeight(Control control) {
        GC gc = new GC(control);
        try {
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    Control control() {
        return frame;
    }

    void show(LiveState state) {
        boolean busy = state.stage().isBusy();
        showColour(state, busy);
        set(sentence, state.sentence(), busy);
        set(advice, state.advice().orElse(""), busy);
        set(guest, state.guest(), busy);
        showEnd(state, busy);
        boolean open = busy && state.stage() != LiveStage.ENDING;
        if (end.getEnabled() != open) {
            end.setEnabled(open);
        }
    }

    private void showColour(LiveState state, boolean busy) {
        Color next = state.problem() ? WorkbenchColors.VERMILLION
                : busy ? WorkbenchColors.BLUE : state.rows().isEmpty() ? WorkbenchColors.GREY : WorkbenchColors.GREEN;
        if (next != colour) {
            colour = next;
            dot.redraw();
        }
    }

    private void showEnd(LiveState state, boolean busy) {
        if (end.getVisible() != busy || end.getText().isEmpty()) {
            end.setText(state.demo() ? "End" : "Leave");
            end.setToolTipText(state.demo() ? "Ends the demonstration and its two machines"
                    : "Stops following; the machines go on, and so does a migration between them");
            setShown(end, busy);
            end.requestLayout();
        }
    }

    private void set(Label label, String text, boolean busy) {
        GridData data = (GridData) label.getLayoutData();
        int height = busy ? LINES * lineHeight : SWT.DEFAULT;
        if (!text.equals(label.getText()) || height != data.heightHint) {
            label.setText(text);
            label.setToolTipText(text);
            data.heightHint = height;
            setShown(label, busy || !text.isEmpty());
            label.requestLayout();
        }
    }

    private static void setShown(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }
}
