package org.migworkbench.run.ui.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.migworkbench.analysis.playback.PlaybackClock;
import org.migworkbench.analysis.compare.Comparison;
import org.migworkbench.analysis.compare.ComparisonPlots;
import org.migworkbench.analysis.compare.SettingDifference;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.core.compare.CompareAnswer;
import org.migworkbench.plots.ui.PlotGrid;
import org.migworkbench.run.ui.export.CopyAndExport;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.WorkbenchColors;

/** The sides of a comparison, of which one is seen at a time, below a sentence that says what came of it. */
final class CompareSides {

    private static final int MARGIN = 4;

    private final Composite frame;
    private final Label sentence;
    private final Composite pages;
    private final StackLayout stack = new StackLayout();
    private final Label nothing;
    private final TextTableView figures;
    private final TextTableView settings;
    private final PlotGrid plots;
    private final SideBySide play;
    private Optional<CompareAnswer> shown = Optional.empty();

    CompareSides(Composite parent, CopyAndExport out, PlaybackClock clock) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        sentence = new Label(frame, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.horizontalIndent = MARGIN;
        sentence.setLayoutData(wide);
        pages = new Composite(frame, SWT.NONE);
        pages.setLayout(stack);
        pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        nothing = new Label(pages, SWT.WRAP);
        nothing.setForeground(WorkbenchColors.secondaryText());
        AccessibleNames.set(nothing, "What to do next");
        figures = new TextTableView(pages, "figures", out);
        settings = new TextTableView(pages, "settings", out);
        plots = new PlotGrid(pages, List.of());
        plots.setMenus(out::plotMenu);
        play = new SideBySide(pages, clock);
        stack.topControl = nothing;
    }

    Control control() {
        return frame;
    }

    /** The comparison that is shown. */
    Optional<CompareAnswer> shown() {
        return shown;
    }

    /** Says what to do, in place of a comparison. */
    void tell(String text) {
        shown = Optional.empty();
        sentence.setText("");
        nothing.setText(text);
        top(nothing);
    }

    /** Shows a comparison. */
    void show(CompareAnswer answer, CompareBar.Side side) {
        shown = Optional.of(answer);
        figures.show(answer.comparison().table(), answer.comparison().figures());
        settings.show(SettingDifference.table(answer.comparison().results(), answer.settings()));
        bringUp(side);
    }

    /** Shows another side of the comparison. */
    void bringUp(CompareBar.Side side) {
        if (shown.isEmpty()) {
            return;
        }
        CompareAnswer answer = shown.get();
        sentence.setText(sentence(answer, side));
        if (side == CompareBar.Side.PLAY) {
            play.show(answer);
        } else {
            plots.setModels(models(answer, side));
        }
        top(switch (side) {
            case FIGURES -> figures.control();
            case SETTINGS -> settings.control();
            case OVERLAY, DIFFERENCE, MULTIPLES -> plots.control();
            case PLAY -> play.control();
        });
        frame.layout();
    }

    private static List<PlotModel> models(CompareAnswer answer, CompareBar.Side side) {
        return switch (side) {
            case OVERLAY -> answer.overlays();
            case DIFFERENCE -> answer.differences();
            case MULTIPLES -> answer.multiples();
            default -> List.of();
        };
    }

    private static String sentence(CompareAnswer answer, CompareBar.Side side) {
        Comparison comparison = answer.comparison();
        String remarks = String.join(" ", comparison.remarks());
        String about = switch (side) {
            case FIGURES, OVERLAY -> comparison.conclusion() + '.';
            case SETTINGS -> answer.settings().isEmpty() ? "All settings are the same."
                    : answer.settings().size() + " settings differ.";
            case DIFFERENCE -> ComparisonPlots.DIFFERENCES;
            case MULTIPLES -> "Each result in its colour, with the others faintly behind it.";
            case PLAY -> "Each migration from its own start, by one clock.";
        };
        return remarks.isEmpty() ? about : about + ' ' + remarks;
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            pages.layout();
        }
    }
}
