package org.migworkbench.run.ui;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.form.CalmWheel;

/** The line above the plots: state as a dot and in words, which migration it is about, and a way to cancel. */
final class HeadlineBar {

    private static final int DOT = 10;
    private static final int SENTENCE_WIDTH = 300;

    private final Composite frame;
    private final Canvas dot;
    private final Label sentence;
    private final Combo choice;
    private final Button cancel;
    private Light light = Light.RUNNING;

    /**
     * Creates the line.
     *
     * @param parent   where
     * @param onChoice told the index of the migration that was chosen
     * @param onCancel told that the run shall end
     */
    HeadlineBar(Composite parent, Consumer<Integer> onChoice, Runnable onCancel) {
        frame = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 1;
        frame.setLayout(layout);
        dot = createDot();
        sentence = createSentence();
        choice = createChoice(onChoice);
        cancel = createCancel(onCancel);
        setShown(cancel, false);
        setShown(choice, false);
    }

    private Button createCancel(Runnable onCancel) {
        Button button = new Button(frame, SWT.PUSH);
        button.setText("Cancel");
        button.setImage(Images.get(Images.STOP));
        button.setToolTipText("End the run and keep the rounds so far");
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, e -> onCancel.run());
        return button;
    }

    private Combo createChoice(Consumer<Integer> onChoice) {
        Combo combo = new Combo(frame, SWT.DROP_DOWN | SWT.READ_ONLY);
        CalmWheel.over(combo);
        combo.setToolTipText("Virtual machine whose migration is shown");
        combo.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        combo.addListener(SWT.Selection, e -> onChoice.accept(combo.getSelectionIndex()));
        AccessibleNames.set(combo, "Virtual machine");
        return combo;
    }

    private Label createSentence() {
        Label label = new Label(frame, SWT.WRAP);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridData size = new GridData(SWT.FILL, SWT.CENTER, true, false);
        size.widthHint = SENTENCE_WIDTH;
        label.setLayoutData(size);
        return label;
    }

    private Canvas createDot() {
        Canvas canvas = new Canvas(frame, SWT.NONE);
        GridData dotSize = new GridData(SWT.CENTER, SWT.CENTER, false, false);
        dotSize.widthHint = DOT + 2;
        dotSize.heightHint = DOT + 2;
        canvas.setLayoutData(dotSize);
        canvas.addPaintListener(e -> paintDot(e.gc));
        return canvas;
    }

    Control control() {
        return frame;
    }

    /** Names the migrations that can be chosen. */
    void setChoices(List<String> vms, int chosen) {
        if (!List.of(choice.getItems()).equals(vms)) {
            choice.setItems(vms.toArray(String[]::new));
            setShown(choice, vms.size() > 1);
        }
        if (choice.getSelectionIndex() != chosen) {
            choice.select(chosen);
        }
    }

    /** Shows how the chosen migration stands, as a colour, a word and a sentence, with details when the mouse is over it. */
    void show(Light next, String word, String text, List<String> details, boolean running) {
        String tip = details.isEmpty() ? text : text + "\n" + String.join("\n", details);
        boolean changed = next != light || !tip.equals(sentence.getToolTipText()) || cancel.getVisible() != running;
        light = next;
        if (changed) {
            sentence.setText(text);
            sentence.setToolTipText(tip);
            dot.setToolTipText(word);
            dot.redraw();
            setShown(cancel, running);
            sentence.requestLayout();
        }
    }

    private void paintDot(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(light.color());
        gc.fillOval(1, 1, DOT, DOT);
    }

    private static void setShown(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }
}
