package org.migworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.migworkbench.backend.simulation.SimulationBackend;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.core.run.Purpose;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunRequest;
import org.migworkbench.core.run.RunService;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * How long a person waits for a preview: from the request to the result that the window is told of, with the jobs of the
 * platform between the two. JMH times whole calls, so this is measured beside it.
 */
final class PreviewLatency {

    private static final int WARM_UP = 200;

    private final ScenarioSpec job;
    private final Fidelity fidelity;
    private final BlockingQueue<Long> told = new LinkedBlockingQueue<>();
    private final RunService service = new RunService(
            new SimulationBackend(() -> new Catalogs(Jobs.POLICIES, Jobs.WORKLOADS)), new ResultStore(status -> {
                throw new IllegalStateException(status.toString());
            }, () -> 0, () -> new Catalogs(Jobs.POLICIES, Jobs.WORKLOADS)));

    PreviewLatency(ScenarioSpec job, Fidelity fidelity) {
        this.job = job;
        this.fidelity = fidelity;
    }

    /**
     * Makes previews of one document one after the other, each with another seed.
     *
     * @return the wall times from request to result in nanoseconds, rising
     * @throws IllegalStateException if a preview wrote anything beside the document
     */
    long[] measure(int count) throws InterruptedException, IOException {
        Path folder = Files.createTempDirectory("preview");
        Path document = Files.createFile(folder.resolve("scenario.migration"));
        service.addListener(query -> told.add(System.nanoTime()));
        long[] nanos = new long[count];
        for (int i = -WARM_UP; i < count; i++) {
            long waited = preview(document, i);
            if (i >= 0) {
                nanos[i] = waited;
            }
        }
        requireNothingIn(folder, document);
        Arrays.sort(nanos);
        return nanos;
    }

    private long preview(Path document, int seed) throws InterruptedException {
        RunQuery query = new RunQuery(document.toString(), "scenario", job.name(), 1);
        ScenarioSpec changed = new ScenarioSpec(job.name(), job.links(), job.vms(), job.migrations(), seed);
        long asked = System.nanoTime();
        service.run(new RunRequest(query, changed, fidelity, Purpose.PREVIEW));
        return told.take() - asked;
    }

    private static void requireNothingIn(Path folder, Path document) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            if (!files.toList().equals(List.of(document))) {
                throw new IllegalStateException("A preview wrote into " + folder);
            }
        }
        Files.delete(document);
        Files.delete(folder);
    }
}
