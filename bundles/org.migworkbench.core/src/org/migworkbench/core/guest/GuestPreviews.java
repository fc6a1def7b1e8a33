package org.migworkbench.core.guest;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.jobs.Job;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;

/** Makes previews of a guest on another thread; one that a newer request has outdated is given up and not told. */
public final class GuestPreviews {

    /** What a preview came to. */
    public sealed interface Answer {
    }

    /**
     * One was made.
     *
     * @param preview the preview
     */
    public record Made(GuestPreview preview) implements Answer {
    }

    /**
     * The workloads don't fit the guest.
     *
     * @param why one sentence
     */
    public record Refused(String why) implements Answer {
    }

    /**
     * A measured guest from outside was read; nothing is changed yet.
     *
     * @param imported what was read
     * @param preview  what a guest does in whose place it runs
     */
    public record Read(GuestImport imported, GuestPreview preview) implements Answer {
    }

    private final Executor editing;
    private final Consumer<Answer> listener;
    private final AtomicLong newest = new AtomicLong();

    /**
     * Prepares it.
     *
     * @param editing  lets something be done later, on the thread that edits
     * @param listener told there of the newest preview
     */
    public GuestPreviews(Executor editing, Consumer<Answer> listener) {
        this.editing = Objects.requireNonNull(editing, "editing");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /**
     * Asks for a preview, in place of all before.
     *
     * @param vm        the guest
     * @param spanNanos the time to look at, in nanoseconds
     * @param workloads the known workloads
     * @param seed      seed of its random numbers
     */
    public void request(VmSpec vm, long spanNanos, WorkloadCatalog workloads, long seed) {
        start(outdated -> new Made(GuestPreview.of(vm, spanNanos, workloads, seed, outdated)));
    }

    /**
     * Asks for a preview of a guest in which nothing but something measured runs, in place of all before.
     *
     * @param vm        the guest
     * @param text      what is measured, as {@link GuestImport#read} reads it
     * @param folder    where paths begin that are not absolute; empty for nowhere
     * @param workloads the known workloads
     * @param seed      seed of its random numbers
     */
    public void read(VmSpec vm, String text, Optional<Path> folder, WorkloadCatalog workloads, long seed) {
        start(outdated -> {
            GuestImport imported = GuestImport.read(text, folder);
            return new Read(imported, GuestPreview.of(vm.withWorkloads(List.of(imported.workload())),
                    imported.spanNanos(), workloads, seed, outdated));
        });
    }

    private void start(Function<BooleanSupplier, Answer> make) {
        long mine = newest.incrementAndGet();
        BooleanSupplier outdated = () -> mine != newest.get();
        Job job = Job.createSystem("Preview of a guest", monitor -> {
            Answer answer = answer(make, outdated);
            editing.execute(() -> {
                if (!outdated.getAsBoolean()) {
                    listener.accept(answer);
                }
            });
        });
        job.schedule();
    }

    /** Ends: nothing is told any more. */
    public void stop() {
        newest.incrementAndGet();
    }

    private static Answer answer(Function<BooleanSupplier, Answer> make, BooleanSupplier outdated) {
        try {
            return make.apply(outdated);
        } catch (IllegalArgumentException e) {
            return new Refused(String.valueOf(e.getMessage()));
        }
    }
}
