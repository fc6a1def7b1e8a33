package org.migworkbench.run.ui.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.core.answer.AnswerQuery;
import org.migworkbench.core.answer.AnswerService;
import org.migworkbench.core.answer.GoalQuestion;
import org.migworkbench.core.answer.GoalState;
import org.migworkbench.study.goal.Goal;
import org.migworkbench.study.goal.GoalAnswer;
import org.migworkbench.study.goal.Measure;
import org.migworkbench.study.search.ValueKnob;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.form.CalmWheel;

/** Asks for the best values of one or two numbers, and follows the search point by point. */
final class GoalTab {

    private static final String NOTHING = "(nothing else)";
    private static final int FIELD_WIDTH = 70;
    private static final int COMBO_WIDTH = 130;

    private final Composite frame;
    private final Combo least;
    private final Combo under;
    private final Text most;
    private final Combo first;
    private final Combo second;
    private final Button search;
    private final Button use;
    private final GoalRows rows;
    private final Label sentence;
    private List<ValueKnob> knobs = List.of();
    private Optional<AnswerQuery> query = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private Optional<GoalAnswer.Best> best = Optional.empty();

    GoalTab(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(4, 2).applyTo(frame);
        Composite form = new Composite(frame, SWT.NONE);
        least = combo(form, "Least", "What is to be as small as can be");
        under = combo(form, "with", "What must not be exceeded");
        most = field(form);
        first = combo(form, "by", "A number that may be set");
        second = combo(form, "and", "Another number that may be set");
        search = button(form, "Search", "Try up to 60 points with 5 seeds each; the best is confirmed with 20 others");
        use = button(form, "Use best", "Set the best values in the scenario and run it");
        GridLayoutFactory.fillDefaults().numColumns(form.getChildren().length).spacing(4, 0).applyTo(form);
        String[] measures = Arrays.stream(Measure.values()).map(Measure::label).toArray(String[]::new);
        least.setItems(measures);
        under.setItems(measures);
        least.select(Measure.TOTAL.ordinal());
        under.select(Measure.DOWNTIME.ordinal());
        sentence = new Label(frame, SWT.WRAP);
        AccessibleNames.set(sentence, "Outcome of the search");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(sentence);
        rows = new GoalRows(frame);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 40).applyTo(rows.control());
        search.addListener(SWT.Selection, event -> searchOrStop());
        use.addListener(SWT.Selection, event -> use());
        use.setEnabled(false);
        frame.addListener(SWT.Dispose, event -> job.ifPresent(Job::cancel));
    }

    private static Combo combo(Composite form, String label, String tip) {
        new Label(form, SWT.NONE).setText(label);
        Combo combo = new Combo(form, SWT.DROP_DOWN | SWT.READ_ONLY);
        CalmWheel.over(combo);
        combo.setToolTipText(tip);
        GridDataFactory.fillDefaults().hint(COMBO_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        AccessibleNames.set(combo, tip);
        return combo;
    }

    private static Text field(Composite form) {
        new Label(form, SWT.NONE).setText("under");
        Text text = new Text(form, SWT.BORDER | SWT.RIGHT);
        text.setText("300 ms");
        text.setToolTipText("In 95 % of the seeds; empty for no limit");
        AccessibleNames.set(text, "Limit");
        GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static Button button(Composite form, String label, String tip) {
        Button button = new Button(form, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(tip);
        return button;
    }

    Control control() {
        return frame;
    }

    /** Another scenario is shown: what was found belongs to the one before. */
    void show(Optional<AnswerQuery> next) {
        if (next.equals(query)) {
            return;
        }
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        query = next;
        knobs = next.map(asked -> new GoalQuestion(asked, CoreServices.catalogs().policies()).knobs())
                .orElse(List.of());
        List<String> names = knobs.stream().map(GoalTab::name).toList();
        first.setItems(names.toArray(String[]::new));
        List<String> others = new ArrayList<>(List.of(NOTHING));
        others.addAll(names);
        second.setItems(others.toArray(String[]::new));
        first.select(0);
        second.select(Math.min(2, others.size() - 1));
        tell(new GoalState(List.of(), Optional.empty(), ""));
        frame.layout(true, true);
    }

    private static String name(ValueKnob knob) {
        return knob.noun().replaceFirst("^an? ", "");
    }

    private void searchOrStop() {
        if (job.isPresent()) {
            job.get().cancel();
            return;
        }
        try {
            Goal goal = GoalQuestion.goal(Measure.values()[least.getSelectionIndex()],
                    Measure.values()[under.getSelectionIndex()], most.getText());
            query.filter(asked -> !chosen().isEmpty()).ifPresent(asked -> begin(asked, goal));
        } catch (IllegalArgumentException e) {
            sentence.setText(e.getMessage());
            frame.layout();
        }
    }

    private void begin(AnswerQuery asked, Goal goal) {
        rows.begin(chosen());
        search.setText("Stop");
        job = Optional.of(CoreServices.require(AnswerService.class).best(asked, chosen(), goal,
                state -> later(asked, state)));
    }

    private List<ValueKnob> chosen() {
        List<ValueKnob> chosen = new ArrayList<>();
        if (first.getSelectionIndex() >= 0) {
            chosen.add(knobs.get(first.getSelectionIndex()));
        }
        int other = second.getSelectionIndex() - 1;
        if (other >= 0 && !chosen.contains(knobs.get(other))) {
            chosen.add(knobs.get(other));
        }
        return chosen;
    }

    /** On any thread. */
    private void later(AnswerQuery about, GoalState state) {
        if (!frame.isDisposed()) {
            frame.getDisplay().asyncExec(() -> {
                if (!frame.isDisposed() && query.filter(about::equals).isPresent()) {
                    tell(state);
                }
            });
        }
    }

    private void tell(GoalState state) {
        boolean over = state.answer().isPresent() || state.points().isEmpty() || !state.text().startsWith("Looking");
        if (over) {
            job = Optional.empty();
            search.setText("Search");
        }
        best = state.answer().flatMap(GoalAnswer::best);
        use.setEnabled(best.isPresent());
        rows.show(state.points(), best.map(GoalAnswer.Best::point));
        sentence.setText(state.text());
        frame.layout();
    }

    private void use() {
        query.ifPresent(asked -> best.ifPresent(found -> SettingAction.apply(asked.spec(), found.spec(),
                "Use " + found.point().text())));
    }
}
