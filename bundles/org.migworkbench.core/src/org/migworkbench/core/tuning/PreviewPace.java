package org.migworkbench.core.tuning;

import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

/**
 * Decides how closely a preview is made, so that it follows a hand: page by page as long as that is quick enough.
 */
final class PreviewPace {

    /** Guests of more than this together aren't quick enough page by page. */
    private static final long MOST_BYTES = 8L << 30;
    /** A preview that takes longer than this doesn't follow a hand. */
    private static final long PATIENCE_NANOS = 100_000_000;
    /** The first runs are slow, since their code isn't compiled yet. */
    private static final int PARDONED = 3;
    private static final int PATIENCES = 3;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private int slow;
    private boolean fluidUnknown;

    /** Another hand begins: what fluid doesn't know may be gone. */
    void begin() {
        fluidUnknown = false;
    }

    /** How closely to make the next preview while a hand moves. */
    Fidelity fidelity(ScenarioSpec spec) {
        boolean quick = bytes(spec) <= MOST_BYTES && slow <= PARDONED;
        return quick || fluidUnknown ? Fidelity.PAGE : Fidelity.FLUID;
    }

    /** How long to wait for one before it is made less closely; 0 for as long as it takes. */
    long patienceMillis(Fidelity fidelity) {
        return fidelity == Fidelity.PAGE && !fluidUnknown ? PATIENCES * PATIENCE_NANOS / NANOS_PER_MILLI : 0;
    }

    /** Learns from a preview. */
    void took(Fidelity asked, Fidelity made, long nanos) {
        fluidUnknown |= asked == Fidelity.FLUID && made == Fidelity.PAGE;
        if (made == Fidelity.PAGE) {
            slow = nanos > PATIENCE_NANOS ? slow + 1 : Math.max(0, slow - 1);
        }
    }

    /** Whether a preview was slow because nothing quicker knows the scenario. */
    boolean isLate(long nanos) {
        return fluidUnknown && nanos > PATIENCE_NANOS;
    }

    /** One took so long that it was given up. */
    void gaveUp() {
        slow = PARDONED + 1;
    }

    private static long bytes(ScenarioSpec spec) {
        return spec.migrations().stream().map(MigrationSpec::vm).distinct()
                .mapToLong(id -> spec.vms().stream().filter(vm -> vm.id().equals(id)).mapToLong(VmSpec::memoryBytes)
                        .sum())
                .sum();
    }
}
