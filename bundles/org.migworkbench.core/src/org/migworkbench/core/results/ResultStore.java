package org.migworkbench.core.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.migworkbench.analysis.result.KeptFolder;
import org.migworkbench.analysis.result.ResultCard;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.catalog.PolicyRegistry;
import org.migworkbench.core.catalog.WorkloadRegistry;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.quantities.FailureText;

/**
 * Keeps results as things, beside their documents: none takes the place of another, and each stays until somebody deletes
 * it, or until it is the oldest of its scenario, has no pin, and there are more than wanted. A service.
 *
 * <p>What is known of a home, {@link #results}, is at hand at any time and on any thread. {@link #load}, {@link #keep}, {@link #read},
 * {@link #change} and {@link #delete} touch files and are not for a window's thread. To show any result: take one of
 * {@link #results} and {@link #read} it in a job. To keep a variant: {@link #keep} it with a card that has a name.
 */
public final class ResultStore {

    private static final String BUNDLE = "org.migworkbench.core";

    private final Consumer<IStatus> log;
    private final IntSupplier most;
    private final Supplier<Catalogs> catalogs;
    private final KnownResults known = new KnownResults();
    private final Figures figures = new Figures();
    private final FolderReader reader;
    /** Held while folders change, so that nobody reads what goes. */
    private final Object files = new Object();

    /**
     * Creates a store that reports to the platform's log and asks the preferences how much to keep.
     *
     * @param policies  the policies
     * @param workloads the workloads
     */
    public ResultStore(PolicyRegistry policies, WorkloadRegistry workloads) {
        this(status -> ILog.of(ResultStore.class).log(status), ResultLimit::most,
                () -> new Catalogs(policies.catalog(), workloads.catalog()));
    }

    /**
     * Creates a store.
     *
     * @param log      is told of what could not be written or read back
     * @param most     how many results without a pin a scenario keeps; 0 for any number
     * @param catalogs tells the parameters of policies and workloads and their defaults
     */
    public ResultStore(Consumer<IStatus> log, IntSupplier most, Supplier<Catalogs> catalogs) {
        this.log = Objects.requireNonNull(log, "log");
        this.most = Objects.requireNonNull(most, "most");
        this.catalogs = Objects.requireNonNull(catalogs, "catalogs");
        this.reader = new FolderReader(log);
    }

    /**
     * What is known of a home: what was kept since the program began, and what {@link #load} has found.
     *
     * @param home whose results
     * @return the results, the newest first; the list doesn't change
     */
    public List<KeptResult> results(ResultHome home) {
        return known.of(home);
    }

    /** Returns the homes of which anything is known, ordered by their paths. */
    public List<ResultHome> homes() {
        return known.homes();
    }

    /**
     * Tells whether a home was looked into.
     *
     * @param home whose results
     * @return whether anything is known of it, be it that there are none
     */
    public boolean isKnown(ResultHome home) {
        return known.has(home);
    }

    /**
     * A result as it is now.
     *
     * @param home where it belongs
     * @param id   its identity
     * @return its latest state; empty if it is gone
     */
    public Optional<KeptResult> find(ResultHome home, String id) {
        return known.find(home, id);
    }

    /**
     * The newest result of a scenario.
     *
     * @param home         the document
     * @param scenarioId   the scenario's id
     * @param scenarioName the scenario's name
     * @return the result; empty where none is known
     */
    public Optional<KeptResult> latest(ResultHome home, String scenarioId, String scenarioName) {
        return results(home).stream().filter(result -> result.isOf(scenarioId, scenarioName)).findFirst();
    }

    /**
     * Looks into a home's folder, also for what other programs have done there. What can't be read is left alone and
     * logged once.
     *
     * @param home whose results
     * @return the results, the newest first
     */
    public List<KeptResult> load(ResultHome home) {
        List<KeptResult> before = results(home);
        synchronized (files) {
            List<KeptResult> found = new ArrayList<>(
                    results(home).stream().filter(result -> figures.isOnlyHere(result.id())).toList());
            home.folder().ifPresent(folder -> found.addAll(reader.read(home, folder, results(home))));
            known.put(home, found);
        }
        if (!before.equals(results(home)) || before.isEmpty()) {
            known.tell(home);
        }
        return results(home);
    }

    /**
     * What differs between two specifications.
     *
     * @param before the first
     * @param after  the second
     * @return what differs; none where both give the same result
     */
    public List<SpecChange> changes(ScenarioSpec before, ScenarioSpec after) {
        return SpecChange.between(before, after, catalogs.get());
    }

    /**
     * Keeps a result, on disk when this returns: {@link #add} and {@link #write}.
     *
     * @param home   where it belongs
     * @param name   the name of its folder, with a number behind it where that is taken
     * @param card   what is known about it; what was changed against the result before it is found out here
     * @param result its figures
     * @return the result as it is kept
     */
    public KeptResult keep(ResultHome home, String name, ResultCard card, RunResult result) {
        return write(add(home, card, result), name, result);
    }

    /** Keeps a result as {@link #keep} does, in memory alone as yet. */
    public KeptResult add(ResultHome home, ResultCard card, RunResult result) {
        if (!isKnown(home)) {
            load(home);
        }
        KeptResult kept;
        synchronized (files) {
            List<String> changes = latest(home, card.scenarioId(), result.spec().name())
                    .map(before -> SpecChange.texts(changes(before.spec(), result.spec()))).orElse(List.of());
            kept = KeptResult.of(home, Optional.empty(), card.withChanges(changes), result);
            figures.keep(kept.id(), result);
            known.add(kept);
        }
        known.tell(home);
        return kept;
    }

    /** Writes a result that was added. Where it can't be written, that is logged and it stays in memory. */
    public KeptResult write(KeptResult kept, String name, RunResult result) {
        Optional<Path> folder = kept.home().folder();
        try {
            return folder.isEmpty() ? kept : write(kept, folder.get(), name, result);
        } catch (IOException e) {
            warn("The result of '" + kept.spec().name() + "' could not be written: " + FailureText.of(e), e);
            return kept;
        }
    }

    private KeptResult write(KeptResult kept, Path folder, String name, RunResult result) throws IOException {
        KeptResult written;
        synchronized (files) {
            ResultCard card = find(kept.home(), kept.id()).map(KeptResult::card).orElse(kept.card());
            written = kept.with(card).in(KeptFolder.create(result, card, folder, name));
            figures.written(kept.id(), result);
            known.add(written);
            dropOldest(written);
        }
        known.tell(kept.home());
        return written;
    }

    private void dropOldest(KeptResult newest) {
        for (KeptResult old : known.surplus(newest, most.getAsInt())) {
            try {
                remove(old);
            } catch (IOException e) {
                warn("The oldest result of '" + newest.spec().name() + "' stays: " + FailureText.of(e), e);
            }
        }
    }

    /**
     * The figures of a result.
     *
     * @param kept the result
     * @return what came of the run
     * @throws IOException where they can't be read, for example because somebody has deleted the folder
     */
    public RunResult read(KeptResult kept) throws IOException {
        Optional<RunResult> held = held(kept);
        return held.isPresent() ? held.get() : figures.read(find(kept.home(), kept.id()).orElse(kept));
    }

    /**
     * The figures of a result, if they are in memory.
     *
     * @param kept the result
     * @return what came of the run; empty if {@link #read} has to be asked
     */
    public Optional<RunResult> held(KeptResult kept) {
        return figures.find(kept.id()).filter(result -> result.spec().equals(kept.spec()));
    }

    /**
     * Renames, pins or annotates a result.
     *
     * @param kept   the result
     * @param change makes of its card another one of the same identity
     * @return the result as it is then
     * @throws IOException where that can't be written; it is then as it was
     */
    public KeptResult change(KeptResult kept, UnaryOperator<ResultCard> change) throws IOException {
        KeptResult changed;
        synchronized (files) {
            KeptResult now = find(kept.home(), kept.id()).orElseThrow(() -> new IOException("the result is gone"));
            changed = now.with(change.apply(now.card()));
            if (changed.folder().isPresent()) {
                KeptFolder.write(changed.card(), changed.folder().get());
            }
            known.add(changed);
        }
        known.tell(kept.home());
        return changed;
    }

    /**
     * Deletes a result.
     *
     * @param kept the result
     * @throws IOException where its folder holds anything else, or can't be deleted; it is then as it was
     */
    public void delete(KeptResult kept) throws IOException {
        synchronized (files) {
            remove(kept);
        }
        known.tell(kept.home());
    }

    private void remove(KeptResult kept) throws IOException {
        Optional<KeptResult> now = find(kept.home(), kept.id());
        if (now.flatMap(KeptResult::folder).filter(KeptFolder::isResult).isPresent()) {
            KeptFolder.delete(now.get().folder().get());
        }
        figures.forget(kept.id());
        known.remove(kept);
    }

    /**
     * Adds a listener; one that is there already is not added again.
     *
     * @param listener is told the home of which more or something else is known, on any thread; must be quick and must not
     *                 touch a window
     */
    public void addListener(Consumer<ResultHome> listener) {
        known.addListener(listener);
    }

    /** Removes a listener, which is told nothing more. */
    public void removeListener(Consumer<ResultHome> listener) {
        known.removeListener(listener);
    }

    private void warn(String sentence, Exception cause) {
        log.accept(new Status(IStatus.WARNING, BUNDLE, sentence, cause));
    }
}
