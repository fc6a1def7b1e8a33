package org.migworkbench.run.ui.answer;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.migworkbench.core.answer.AnswerQuery;
import org.migworkbench.core.answer.AnswerService;
import org.migworkbench.core.answer.AnswerState;
import org.migworkbench.core.answer.AnswerText;
import org.migworkbench.core.run.MigrationProgress;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.core.run.RunAnswer.Standing;
import org.migworkbench.core.run.RunState;
import org.migworkbench.run.ui.tabs.ShownResult;
import org.migworkbench.study.search.Finding;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.Refresh;

/** Below the headline: the figures of the migration, what would do as words to click on, and more on demand. */
public final class AnswerPart {

    private final Composite frame;
    private final Label figures;
    private final ChangesLine changes;
    private final AnswerTools tools;
    private final AnswerDetails details;
    private final AnswerService answers = CoreServices.require(AnswerService.class);
    private final Consumer<AnswerQuery> listener = this::hear;
    private final Refresh refresh;
    private ShownResult shown;
    private volatile Optional<AnswerQuery> query = Optional.empty();

    /**
     * Creates the part.
     *
     * @param parent where
     */
    public AnswerPart(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 4, 0, 0).spacing(6, 0).applyTo(frame);
        figures = new Label(frame, SWT.NONE);
        AccessibleNames.set(figures, "Figures of the migration");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
                .applyTo(figures);
        tools = new AnswerTools(frame, this);
        changes = new ChangesLine(frame, this::apply);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT)
                .applyTo(changes.control());
        details = new AnswerDetails(frame, this::apply);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(details.control());
        details.control().setVisible(false);
        refresh = new Refresh(frame, this::update);
        answers.addListener(listener);
        frame.addListener(SWT.Dispose, event -> answers.removeListener(listener));
        setShown(frame, false);
    }

    /**
     * The control.
     *
     * @return to be laid out by who made the part; lies in a grid
     */
    public Control control() {
        return frame;
    }

    /**
     * Shows the answer of a migration; of one that goes on there is none.
     *
     * @param next what is known now
     */
    public void show(ShownResult next) {
        shown = next;
        Optional<AnswerQuery> before = query;
        query = query(next.state(), next.migration());
        if (!query.equals(before)) {
            before.ifPresent(answers::cancel);
            details.forget();
        }
        if (isWanted(next)) {
            query.ifPresent(answers::whatWouldDo);
        }
        update();
    }

    private static Optional<AnswerQuery> query(RunState state, MigrationProgress migration) {
        return state instanceof RunAnswer answer
                ? Optional.of(new AnswerQuery(answer.result().spec(), migration.vm().id())) : Optional.empty();
    }

    private static boolean isWanted(ShownResult shown) {
        return shown.state() instanceof RunAnswer answer && answer.standing() == Standing.KEPT
                && AnswerText.mayBeHelped(shown.migration().state());
    }

    Optional<AnswerQuery> query() {
        return query;
    }

    Optional<AnswerState> state() {
        return query.flatMap(answers::state);
    }

    OptionalLong limit() {
        return shown == null ? OptionalLong.empty() : shown.downtimeLimitNanos();
    }

    boolean isGood() {
        return shown != null && !AnswerText.mayBeHelped(shown.migration().state());
    }

    /** Searches on demand, or goes on with a search that was cancelled. */
    void search() {
        query.ifPresent(isGood() ? answers::leastThatWorks : answers::whatWouldDo);
    }

    void cancel() {
        query.ifPresent(answers::cancel);
    }

    void showDetails(boolean visible) {
        setShown(details.control(), visible);
        update();
    }

    boolean areDetailsShown() {
        return details.control().getVisible();
    }

    AnswerDetails details() {
        return details;
    }

    private void apply(Finding finding) {
        query.ifPresent(asked -> SettingAction.apply(asked.spec(), finding));
    }

    /** On any thread. */
    private void hear(AnswerQuery about) {
        if (query.filter(about::equals).isPresent()) {
            refresh.request();
        }
    }

    private void update() {
        boolean over = query.isPresent();
        setShown(frame, over);
        if (!over) {
            return;
        }
        figures.setText(AnswerText.figures(shown.migration(), limit()));
        figures.setToolTipText(figures.getText());
        changes.show(state(), isGood());
        setShown(changes.control(), state().isPresent());
        tools.update(state());
        if (areDetailsShown()) {
            details.show(shown, state());
        }
        frame.requestLayout();
    }

    private static void setShown(Control control, boolean shown) {
        if (control.getLayoutData() instanceof GridData data) {
            data.exclude = !shown;
        }
        if (control.getVisible() != shown) {
            control.setVisible(shown);
            control.requestLayout();
        }
    }
}
