package org.migworkbench.run.ui.teaching;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.migworkbench.analysis.narration.Scene;
import org.migworkbench.analysis.playback.PlaybackClock;
import org.migworkbench.analysis.result.JsonSummary;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.run.ui.export.CopyAndExport;
import org.migworkbench.run.ui.playback.PlaybackBar;
import org.migworkbench.run.ui.tabs.ResultTab;
import org.migworkbench.run.ui.tabs.ShownResult;
import org.migworkbench.ui.AccessibleNames;

/** A migration step by step: what happened in each round and why, played by the clock. */
public final class StepsTab implements ResultTab {

    private static final int[] LIST_TO_TEXT = { 30, 70 };
    private static final int MARGIN = 12;
    private static final int LARGER = 1;
    /** A migration that is played takes this long for the watcher, however long it took. */
    private static final double WATCHED_SECONDS = 30;

    private final PlaybackClock clock;
    private final Consumer<List<Integer>> onSelect;
    private final CopyAndExport out;
    private final Runnable follower = this::follow;
    private PlaybackBar bar;
    private Button whole;
    private Button export;
    private String title = "";
    private Table list;
    private StyledText words;
    private Story story = Story.NONE;
    private int told = -1;

    /**
     * Prepares the tab.
     *
     * @param clock    the clock that all tabs follow
     * @param onSelect told the number of the round that is come to
     * @param out      exports the steps
     */
    public StepsTab(PlaybackClock clock, Consumer<List<Integer>> onSelect, CopyAndExport out) {
        this.clock = clock;
        this.out = out;
        this.onSelect = onSelect;
    }

    @Override
    public String title() {
        return "Steps";
    }

    @Override
    public boolean isPlayed() {
        return true;
    }

    @Override
    public Control create(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        Composite top = new Composite(frame, SWT.NONE);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 0).applyTo(top);
        bar = new PlaybackBar(top, clock);
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        whole = createWhole(top);
        export = createExport(top);
        SashForm sash = new SashForm(frame, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list = createList(sash);
        words = createWords(sash);
        sash.setWeights(LIST_TO_TEXT);
        clock.addListener(follower);
        return frame;
    }

    private Button createWhole(Composite parent) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText("Full screen");
        button.setToolTipText("Tell it on the whole screen in large type; Escape comes back");
        button.setEnabled(false);
        button.addListener(SWT.Selection, e -> FullScreen.open(button.getShell(), clock, story));
        return button;
    }

    private Button createExport(Composite parent) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText("Export\u2026");
        button.setToolTipText("Write all steps as a page with pictures, or as an animated picture (GIF)");
        button.setEnabled(false);
        button.addListener(SWT.Selection, e -> pages()
                .ifPresent(pages -> out.exportSteps("steps", pages.page(), pages.film())));
        return button;
    }

    private Optional<StoryPages> pages() {
        return story.scenes().all().isEmpty() ? Optional.empty() : Optional.of(new StoryPages(story, title));
    }

    @Override
    public Optional<Supplier<String>> page() {
        return pages().map(StoryPages::page);
    }

    private Table createList(Composite parent) {
        Table table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        AccessibleNames.set(table, "Steps of the migration");
        table.setHeaderVisible(true);
        column(table, "Step", 120);
        column(table, "Begins at", 90);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, e -> clock.seek(story.scenes().nanos(table.getSelectionIndex())));
        return table;
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private StyledText createWords(Composite parent) {
        StyledText text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), text);
        Font larger = resources
                .create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(LARGER));
        text.setFont(larger);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        AccessibleNames.set(text, "What happens in this step");
        return text;
    }

    /** The window system may ask for a row that is about to be taken away. */
    private void fill(Event event) {
        List<Scene> scenes = story.scenes().all();
        if (event.index >= 0 && event.index < scenes.size()) {
            ((TableItem) event.item).setText(new String[] { scenes.get(event.index).title(),
                    ShownUnit.MILLISECONDS.textOf(story.scenes().nanos(event.index)) });
        }
    }

    @Override
    public void show(ShownResult shown) {
        Story next = Story.of(shown);
        title = title(shown);
        clock.show(next.course().lengthNanos(), next.scenes().starts());
        if (next.equals(story)) {
            return;
        }
        boolean another = !next.scenes().beginsAs(story.scenes());
        story = next;
        told = -1;
        list.setItemCount(next.scenes().all().size());
        list.clearAll();
        if (another) {
            clock.setLength(WATCHED_SECONDS);
            clock.toStart();
        }
        whole.setEnabled(true);
        export.setEnabled(!next.scenes().all().isEmpty());
        tell();
    }

    private static String title(ShownResult shown) {
        String vm = shown.migration().vm().id() + ", " + JsonSummary.policyText(shown.migration().spec().policy());
        return shown.state() instanceof RunAnswer answer ? answer.result().spec().name() + ": " + vm : vm;
    }

    @Override
    public void select(List<Integer> rounds) {
        if (rounds.size() == 1 && !clock.isPlaying()) {
            int index = story.scenes().ofRound(rounds.get(0));
            int now = story.scenes().at(clock.positionNanos());
            if (index >= 0 && story.scenes().all().get(now).round() != rounds.get(0)) {
                clock.seek(story.scenes().nanos(index));
            }
        }
    }

    /** Tells the step that the clock has come to, here and in the other tabs. */
    private void follow() {
        if (!list.isDisposed() && tell() && list.isVisible()) {
            onSelect.accept(List.of(story.scenes().all().get(told).round()));
        }
    }

    /** Shows the step that the clock is in; whether it is another than before. */
    private boolean tell() {
        int index = story.scenes().at(clock.positionNanos());
        if (index == told) {
            return false;
        }
        told = index;
        if (index < 0) {
            words.setText("Run a scenario, and its migration is told here step by step.");
            return false;
        }
        list.setSelection(index);
        list.showSelection();
        Scene scene = story.scenes().all().get(index);
        words.setText(scene.title() + "\n\n" + scene.text());
        return true;
    }

    @Override
    public void setFocus() {
        bar.setFocus();
    }

    @Override
    public void dispose() {
        clock.removeListener(follower);
    }
}
