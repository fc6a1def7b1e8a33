package org.migworkbench.app.tests;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunService;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.model.Host;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.ScenarioInEditor;

/**
 * Measures how long a person waits who drags a slider: from the mouse event to the moment when all plots that can be seen
 * are painted with what it leads to. No part of a build, which never judges speed: it is run by its name and prints a table.
 */
class TuningLatency extends UiTest {

    private static final int STEPS = 200;
    private static final int WARM_UP = 60;
    private static final int[] GIBIBYTES = { 1, 8, 64 };
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final double MILLI = 1e6;

    private final List<Control> unpainted = new ArrayList<>();
    private volatile RunResult newest;
    private volatile long paintedAt;
    private volatile boolean isAsked;

    @Test
    void measure() throws InterruptedException {
        print("%d steps each; load of the machine before: %.1f%n", STEPS, load());
        for (int size : GIBIBYTES) {
            measure(size);
        }
        print("load of the machine after: %.1f%n", load());
    }

    private void measure(int gibibytes) throws InterruptedException {
        DiagramPage diagram = window.openExample("which-knob");
        UiThread.run(() -> {
            DocumentSession session = diagram.editor().session().orElseThrow();
            session.showScenario(session.document().getScenarios().get(1));
        });
        diagram.execute(resize(diagram, (long) gibibytes << 30));
        TuningPage tuning = new TuningPage(window);
        Canvas slider = tuning.slider("Downtime limit");
        RunQuery query = UiThread.get(() -> ScenarioInEditor.of(diagram.editor()).orElseThrow().query());
        RunService runs = CoreServices.require(RunService.class);
        Consumer<RunQuery> listener = about -> hear(runs, query);
        newest = null;
        runs.addListener(listener);
        window.execute("org.migworkbench.run.ui.run");
        UiThread.waitUntil("there are plots", () -> newest != null);
        EventLoop loop = new EventLoop(UiThread.display());
        try {
            TuningPage.mouse(slider, SWT.MouseDown, 0.5);
            drag(slider, WARM_UP);
            loop.start();
            long[] nanos = drag(slider, STEPS);
            loop.stop();
            report(gibibytes, nanos, loop);
            TuningPage.key(slider, SWT.KeyDown, SWT.ESC);
        } finally {
            runs.removeListener(listener);
        }
        window.closeEditors();
    }

    private static CompoundCommand resize(DiagramPage diagram, long bytes) {
        CompoundCommand change = new CompoundCommand();
        diagram.all(Host.class).forEach(
                host -> change.add(new SetFeatureCommand(host, Literals.HOST__MEMORY_BYTES, bytes + (16L << 30))));
        diagram.all(VirtualMachine.class).stream().filter(vm -> vm.getMemoryBytes() != bytes)
                .forEach(vm -> change.add(new SetFeatureCommand(vm, Literals.VIRTUAL_MACHINE__MEMORY_BYTES, bytes)));
        return change;
    }

    private void hear(RunService runs, RunQuery query) {
        runs.state(query).filter(RunAnswer.class::isInstance).ifPresent(state -> {
            newest = ((RunAnswer) state).result();
        });
    }

    /** Moves to and fro between two thirds of the slider, each time when what came before is painted. */
    private long[] drag(Canvas slider, int steps) {
        long[] nanos = new long[steps];
        for (int i = 0; i < steps; i++) {
            int place = i % 40 < 20 ? i % 40 : 40 - i % 40;
            nanos[i] = step(slider, 0.55 + place * 0.02);
        }
        return nanos;
    }

    private long step(Canvas slider, double share) {
        RunResult before = newest;
        long began = UiThread.get(() -> {
            watchPlots();
            paintedAt = 0;
            isAsked = true;
            long now = System.nanoTime();
            TuningPage.send(slider, SWT.MouseMove, share);
            return now;
        });
        while (newest == before || paintedAt == 0) {
            if (System.nanoTime() - began > PATIENCE_NANOS) {
                throw new AssertionError("No plot was painted in 20 s");
            }
            LockSupport.parkNanos(200_000);
        }
        return paintedAt - began;
    }

    /** Plots that are painted after the result is there show it: nothing else has them painted. */
    private void watchPlots() {
        unpainted.clear();
        collect(window.shell());
        RunResult before = newest;
        for (Control plot : List.copyOf(unpainted)) {
            Listener[] listener = new Listener[1];
            listener[0] = event -> {
                if (newest != before && isAsked && unpainted.remove(plot)) {
                    plot.removeListener(SWT.Paint, listener[0]);
                    paintedAt = unpainted.isEmpty() ? System.nanoTime() : 0;
                }
            };
            plot.addListener(SWT.Paint, listener[0]);
        }
    }

    private void collect(Composite root) {
        for (Control child : root.getChildren()) {
            if (child instanceof Canvas && child.isVisible()
                    && child.getParent().getClass().getName().startsWith("org.jfree")) {
                unpainted.add(child);
            } else if (child instanceof Composite below) {
                collect(below);
            }
        }
    }

    private void report(int gibibytes, long[] nanos, EventLoop loop) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        print("%2d GiB, %s: median %.0f ms, 95 %% %.0f ms, worst %.0f ms; longest gap of the window %d ms%n", gibibytes,
                newest.fidelity().id(), sorted[STEPS / 2] / MILLI, sorted[STEPS * 95 / 100] / MILLI,
                sorted[STEPS - 1] / MILLI, loop.longest().toMillis());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void print(String format, Object... values) {
        java.util.logging.Logger.getLogger(TuningLatency.class.getName())
                .info(() -> "LATENCY " + String.format(Locale.ROOT, format, values).strip());
    }
}
