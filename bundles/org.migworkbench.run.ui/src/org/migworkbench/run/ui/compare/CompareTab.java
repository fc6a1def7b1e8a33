package org.migworkbench.run.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.analysis.playback.PlaybackClock;
import org.migworkbench.core.compare.Candidates;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultHome;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.run.ui.export.CopyAndExport;
import org.migworkbench.run.ui.export.ShownPages;
import org.migworkbench.run.ui.tabs.ResultTab;
import org.migworkbench.run.ui.tabs.ShownResult;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.Refresh;

/** Compares the result that is shown with others: which at the left, how they differ at the right. */
public final class CompareTab implements ResultTab {

    private static final int[] LIST_TO_SIDES = { 29, 71 };

    private final CopyAndExport out;
    private final PlaybackClock clock;
    private final Consumer<ResultHome> storeListener = home -> refreshLater();
    private Candidates candidates;
    private ResultStore store;
    private Refresh refresh;
    private CandidateList list;
    private CompareBar bar;
    private CompareSides sides;
    private CompareLoader loader;
    private Optional<RunAnswer> answer = Optional.empty();

    /**
     * Prepares the tab.
     *
     * @param out copies and exports
     * @param clock what plays results side by side; that of all tabs
     */
    public CompareTab(CopyAndExport out, PlaybackClock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Compare";
    }

    @Override
    public Control create(Composite parent) {
        store = CoreServices.require(ResultStore.class);
        candidates = new Candidates(store);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        list = new CandidateList(sash, this::ask, this::compareWithBefore);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
        bar = new CompareBar(right, this::showSide, question -> ask());
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        sides = new CompareSides(right, out, clock);
        sides.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sash.setWeights(LIST_TO_SIDES);
        loader = new CompareLoader(store, sash, sides::tell, next -> {
            bar.show(next);
            sides.show(next, bar.side());
        });
        refresh = new Refresh(sash, this::refresh);
        store.addListener(storeListener);
        return sash;
    }

    private void refreshLater() {
        refresh.request();
    }

    private void refresh() {
        if (list.control().isVisible()) {
            follow();
        }
    }

    @Override
    public void show(ShownResult shown) {
        answer = shown.state() instanceof RunAnswer known ? Optional.of(known) : Optional.empty();
        follow();
    }

    private Optional<KeptResult> kept() {
        return answer.flatMap(RunAnswer::kept).flatMap(candidates::find);
    }

    private void follow() {
        Optional<KeptResult> current = kept();
        list.show(candidates.all(current), current, current.flatMap(candidates::before).isPresent());
        ask();
    }

    /** The shown result against the one before it, which is the baseline; what else was checked is checked no more. */
    private void compareWithBefore() {
        kept().flatMap(candidates::before).ifPresent(before -> {
            bar.setBaseline(1);
            list.check(List.of(before.id()));
        });
    }

    /**
     * Checks results and no others.
     *
     * @param ids their identities; those that aren't known are left out
     */
    public void check(List<String> ids) {
        list.keepChecked(ids);
        follow();
    }

    private void ask() {
        List<CompareLoader.Wanted> wanted = new ArrayList<>();
        Optional<KeptResult> current = kept();
        answer.ifPresent(known -> wanted.add(new CompareLoader.Wanted(current, Optional.of(known.result()))));
        list.checked().forEach(one -> wanted.add(new CompareLoader.Wanted(Optional.of(one), Optional.empty())));
        if (wanted.size() < 2) {
            loader.stop();
            sides.tell(answer.isEmpty()
                    ? "When the run has ended, its result can be compared here."
                    : "Check another result in the list to compare it with the one that is shown. The button above the list"
                            + " takes the run before.");
        } else {
            loader.load(wanted, bar.question());
        }
    }

    private void showSide() {
        sides.bringUp(bar.side());
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }

    @Override
    public Optional<Supplier<String>> page() {
        return sides.shown().map(new ShownPages(CoreServices.catalogs())::of);
    }

    @Override
    public void dispose() {
        if (store != null) {
            store.removeListener(storeListener);
            loader.stop();
        }
    }
}
