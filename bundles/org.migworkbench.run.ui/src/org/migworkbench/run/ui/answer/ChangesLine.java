package org.migworkbench.run.ui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.migworkbench.core.answer.AnswerState;
import org.migworkbench.core.answer.AnswerText;
import org.migworkbench.study.search.Finding;
import org.migworkbench.ui.AccessibleNames;

/** A sentence that says what would do; each change is a link that makes it. */
final class ChangesLine {

    private final Link link;
    private final Consumer<Finding> onChange;
    private final List<Finding> linked = new ArrayList<>();

    ChangesLine(Composite parent, Consumer<Finding> onChange) {
        this.onChange = onChange;
        link = new Link(parent, SWT.WRAP);
        AccessibleNames.set(link, "What would do");
        link.setToolTipText(
                "A change that is clicked on is made in the scenario, which is run again; Ctrl+Z takes it back");
        link.addListener(SWT.Selection, this::clicked);
    }

    Control control() {
        return link;
    }

    void show(Optional<AnswerState> state, boolean good) {
        linked.clear();
        StringBuilder text = new StringBuilder();
        for (AnswerText.Part part : state.map(known -> AnswerText.sentence(known, good)).orElse(List.of())) {
            String words = part.text().replace("<", "").replace("&", "&&");
            if (part.finding().isPresent()) {
                text.append("<a href=\"").append(linked.size()).append("\">").append(words).append("</a>");
                linked.add(part.finding().get());
            } else {
                text.append(words);
            }
        }
        if (!text.toString().equals(link.getText())) {
            link.setText(text.toString());
            link.requestLayout();
        }
    }

    private void clicked(Event event) {
        int index = event.text != null && event.text.matches("[0-9]{1,3}") ? Integer.parseInt(event.text) : -1;
        if (index >= 0 && index < linked.size()) {
            onChange.accept(linked.get(index));
        }
    }
}
