package org.migworkbench.run.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.analysis.playback.PlaybackClock;
import org.migworkbench.run.ui.compare.CompareTab;
import org.migworkbench.run.ui.export.CopyAndExport;
import org.migworkbench.run.ui.kept.SubjectLine;
import org.migworkbench.run.ui.map.MapTab;
import org.migworkbench.run.ui.playback.PlayedDrawing;
import org.migworkbench.run.ui.tabs.PlotsTab;
import org.migworkbench.run.ui.tabs.ResultTab;
import org.migworkbench.run.ui.tabs.RoundsTab;
import org.migworkbench.run.ui.tabs.ShownResult;
import org.migworkbench.run.ui.teaching.StepsTab;
import org.migworkbench.ui.PlayedMoment;

/** The tabs below the headline. Only the one that can be seen follows the result; another catches up when it is opened. */
final class ResultTabs {

    /** What plays the migration; one for all tabs. */
    private final PlaybackClock clock = new PlaybackClock();
    private final PlayedDrawing drawing = new PlayedDrawing(clock);
    private final CTabFolder folder;
    /** Beside the tabs, where it takes no height from them. */
    private final SubjectLine subject;
    private final PlotsTab plots;
    private final RoundsTab rounds;
    private final CompareTab compare;
    private final List<ResultTab> tabs;
    private Optional<ShownResult> shown = Optional.empty();
    private List<Integer> selected = List.of();

    /**
     * Creates the tabs.
     *
     * @param parent   where
     * @param onSelect told the numbers of the rounds that a person has selected
     * @param out      copies and exports
     */
    ResultTabs(Composite parent, Consumer<List<Integer>> onSelect, CopyAndExport out) {
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        plots = new PlotsTab(onSelect);
        rounds = new RoundsTab(onSelect);
        compare = new CompareTab(out, clock);
        tabs = List.of(plots, rounds, new StepsTab(clock, onSelect, out), new MapTab(clock, out), compare);
        tabs.forEach(this::create);
        subject = new SubjectLine(folder);
        folder.setTopRight(subject.control(), SWT.RIGHT | SWT.WRAP);
        folder.setSelection(0);
        folder.addListener(SWT.Selection, e -> catchUp());
        folder.addListener(SWT.Dispose, e -> {
            tabs.forEach(ResultTab::dispose);
            drawing.dispose();
        });
    }

    private void create(ResultTab tab) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(tab.title());
        item.setControl(tab.create(folder));
        item.setData(tab);
    }

    SubjectLine subject() {
        return subject;
    }

    Control control() {
        return folder;
    }

    /** The tab of plots, up to date also while it is hidden. */
    PlotsTab plots() {
        shown.ifPresent(plots::show);
        return plots;
    }

    /** The tab of rounds, up to date also while it is hidden. */
    RoundsTab rounds() {
        shown.ifPresent(rounds::show);
        return rounds;
    }

    void show(ShownResult next) {
        shown = Optional.of(next);
        open().show(next);
        drawing.show(next);
    }

    /** The drawing that follows what is played. */
    void drawOn(Optional<PlayedMoment> where) {
        drawing.drawOn(where);
    }

    void select(List<Integer> next) {
        selected = new ArrayList<>(next);
        open().select(selected);
    }

    /** The open tab as a page, if it isn't that of the result. */
    Optional<Supplier<String>> page() {
        return open().page();
    }

    /** Opens a tab as a click on it does; whether there is one of that title. */
    boolean open(String title) {
        Optional<CTabItem> meant = Arrays.stream(folder.getItems()).filter(item -> item.getText().equals(title))
                .findFirst();
        meant.ifPresent(folder::setSelection);
        meant.ifPresent(item -> catchUp());
        return meant.isPresent();
    }

    /** The title of the open tab. */
    String openTitle() {
        return open().title();
    }

    /** Opens the comparison and checks some results, by their identities, and no others. */
    void compare(List<String> others) {
        for (CTabItem item : folder.getItems()) {
            if (item.getData() == compare) {
                folder.setSelection(item);
            }
        }
        compare.check(others);
        catchUp();
    }

    void setFocus() {
        open().setFocus();
    }

    private void catchUp() {
        shown.ifPresent(open()::show);
        open().select(selected);
        drawing.setOn(open().isPlayed());
    }

    private ResultTab open() {
        return (ResultTab) folder.getSelection().getData();
    }
}
