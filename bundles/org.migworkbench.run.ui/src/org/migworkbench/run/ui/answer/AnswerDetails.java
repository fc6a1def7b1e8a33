package org.migworkbench.run.ui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.core.answer.AnswerQuery;
import org.migworkbench.core.answer.AnswerState;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.core.settings.SettingsLanguage;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.run.ui.tabs.ShownResult;
import org.migworkbench.study.search.Finding;
import org.migworkbench.ui.AccessibleNames;

/** What is told on demand: why, what each change would come to, settings as text. */
final class AnswerDetails {

    private static final int HEIGHT = 170;

    private final Composite frame;
    private final CTabFolder tabs;
    private final CTabItem settingsItem;
    private final Text why;
    private final FindingRows rows;
    private final SettingsTab settings;
    private final GoalTab goal;

    AnswerDetails(Composite parent, Consumer<Finding> onChange) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(frame);
        tabs = new CTabFolder(frame, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, HEIGHT).applyTo(tabs);
        rows = new FindingRows(tabs, onChange);
        item("What would do", rows.control());
        why = new Text(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        AccessibleNames.set(why, "Why");
        item("Why", why);
        settings = new SettingsTab(tabs);
        settingsItem = item("Settings as", settings.control());
        goal = new GoalTab(tabs);
        item("Search for a goal", goal.control());
        tabs.setSelection(0);
    }

    private CTabItem item(String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
        return item;
    }

    Control control() {
        return frame;
    }

    /** Another migration is shown. */
    void forget() {
        rows.show(List.of());
    }

    void choose(SettingsLanguage language) {
        settings.choose(language);
        tabs.setSelection(settingsItem);
    }

    void show(ShownResult shown, Optional<AnswerState> state) {
        rows.show(state.map(AnswerState::findings).orElse(List.of()));
        String text = shown.migration().result().map(result -> why(result, shown.migration().details())).orElse("");
        if (!text.equals(why.getText())) {
            why.setText(text);
        }
        Optional<AnswerQuery> query = shown.state() instanceof RunAnswer answer
                ? Optional.of(new AnswerQuery(answer.result().spec(), shown.migration().vm().id())) : Optional.empty();
        settings.show(query);
        goal.show(query);
    }

    private static String why(MigrationResult result, List<String> taken) {
        List<String> lines = new ArrayList<>();
        if (!result.reason().isBlank()) {
            lines.add(result.reason());
        }
        taken.forEach(line -> lines.add(line + "."));
        return String.join("\n", lines);
    }
}
