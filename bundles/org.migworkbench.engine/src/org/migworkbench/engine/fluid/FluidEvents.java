package org.migworkbench.engine.fluid;

import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.MigrationStarted;
import org.migworkbench.engine.event.PauseChanged;
import org.migworkbench.engine.event.PhaseChanged;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.run.RunObserver;

/** Tells a run's observer what happens, in one order; makes nothing where nobody listens. */
final class FluidEvents {

    private final RunObserver observer;
    private final boolean heard;
    private long sequence;

    FluidEvents(RunObserver observer) {
        this.observer = observer;
        this.heard = observer != RunObserver.NONE;
    }

    void started(FluidState state) {
        if (heard) {
            observer.on(new MigrationStarted(state.nowNanos, sequence++, state.vm.id()));
        }
    }

    void roundEnded(FluidState state, RoundStats stats) {
        if (heard) {
            observer.on(new RoundEnded(state.nowNanos, sequence++, state.vm.id(), stats));
        }
    }

    void phaseChanged(FluidState state, Phase next) {
        if (heard) {
            observer.on(new PhaseChanged(state.nowNanos, sequence++, state.vm.id(), state.phase, next));
        }
    }

    void paused(FluidState state, boolean paused) {
        if (heard) {
            observer.on(new PauseChanged(state.nowNanos, sequence++, state.vm.id(), paused));
        }
    }

    void ended(FluidState state, MigrationResult result) {
        if (heard) {
            observer.on(new MigrationEnded(state.nowNanos, sequence++, state.vm.id(), result));
        }
    }
}
