package org.migworkbench.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Check boxes, one below the other: which of several elements take part.
 *
 * @param <T> the type of the elements
 */
final class CheckList<T> {

    private final Composite frame;
    private final Function<T, String> name;
    private final Consumer<List<T>> onChange;
    private final List<Button> boxes = new ArrayList<>();
    private List<T> choices = List.of();

    CheckList(Composite parent, String label, Function<T, String> name, Consumer<List<T>> onChange) {
        this.name = name;
        this.onChange = onChange;
        frame = new Composite(parent, SWT.NONE);
        frame.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = label;
            }
        });
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(frame);
    }

    Control control() {
        return frame;
    }

    /** Shows choices and which of them are checked; returns whether there are more or fewer than before. */
    boolean show(List<T> next, List<T> checked) {
        choices = List.copyOf(next);
        boolean other = boxes.size() != choices.size();
        setCount(choices.size());
        for (int i = 0; i < choices.size(); i++) {
            show(boxes.get(i), choices.get(i), checked);
        }
        if (other) {
            frame.requestLayout();
        }
        return other;
    }

    private void show(Button box, T choice, List<T> checked) {
        String text = name.apply(choice).replace("&", "&&");
        if (!text.equals(box.getText())) {
            box.setText(text);
        }
        box.setSelection(checked.contains(choice));
    }

    private void setCount(int count) {
        while (boxes.size() > count) {
            boxes.remove(boxes.size() - 1).dispose();
        }
        while (boxes.size() < count) {
            boxes.add(box());
        }
    }

    private Button box() {
        Button box = new Button(frame, SWT.CHECK);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(box);
        box.addListener(SWT.Selection, event -> onChange.accept(checked()));
        return box;
    }

    private List<T> checked() {
        List<T> checked = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            if (boxes.get(i).getSelection()) {
                checked.add(choices.get(i));
            }
        }
        return checked;
    }
}
