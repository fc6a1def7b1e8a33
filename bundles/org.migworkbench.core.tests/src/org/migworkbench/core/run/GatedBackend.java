package org.migworkbench.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;

/** A backend whose runs, cancelled or not, end when a gate is opened. */
final class GatedBackend implements Backend {

    private final List<Long> begun = new ArrayList<>();
    private boolean open;

    @Override
    public String id() {
        return "gated";
    }

    @Override
    public String label() {
        return "Gated";
    }

    @Override
    public RunResult run(ScenarioSpec spec, RunOptions options) {
        synchronized (this) {
            begun.add(spec.seed());
            notifyAll();
            await(() -> open);
        }
        return new TestDocuments.EngineBackend().run(spec, options.control(RunControl.NONE));
    }

    /** The seeds of the runs that have begun, in their order. */
    synchronized List<Long> begun() {
        return List.copyOf(begun);
    }

    synchronized void awaitBegun(int count) {
        await(() -> begun.size() >= count);
    }

    synchronized void open() {
        open = true;
        notifyAll();
    }

    private void await(BooleanSupplier condition) {
        try {
            while (!condition.getAsBoolean()) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
