package org.migworkbench.core.guest;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
        long mine = newest.incrementAndGet();
        BooleanSupplier outdated = () -> mine != newest.get();
        Job job = Job.createSystem("Preview of a guest", monitor -> {
            Answer answer = answer(vm, spanNanos, workloads, seed, outdated);
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

    private static Answer answer(VmSpec vm, long spanNanos, WorkloadCatalog workloads, long seed,
            BooleanSupplier outdated) {
        try {
            return new Made(GuestPreview.of(vm, spanNanos, workloads, seed, outdated));
        } catch (IllegalArgumentException e) {
            return new Refused(String.valueOf(e.getMessage()));
        }
    }
}
