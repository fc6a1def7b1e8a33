package org.migworkbench.core.run;

import java.util.List;
import java.util.OptionalDouble;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

/** Makes the scenario that answers a {@link Prediction}: one virtual machine, one link, one migration. */
public final class PredictScenario {

    /** The name of the virtual machine in the scenario and in its result. */
    public static final String VM = "vm";
    /** Size of its pages in bytes. */
    public static final int PAGE_SIZE_BYTES = 4096;

    private static final String LINK = "link";

    private PredictScenario() {
    }

    /**
     * Makes the scenario.
     *
     * @param question the question
     * @return the scenario, not validated
     * @throws IllegalArgumentException where neither a limit nor a line rate is given
     */
    public static ScenarioSpec of(Prediction question) {
        OptionalDouble limit = question.bandwidthBytesPerSecond();
        double lineRate = question.lineRateBytesPerSecond().orElseGet(() -> limit.orElseThrow(
                () -> new IllegalArgumentException("A prediction needs a bandwidth limit, a line rate, or both.")));
        MigrationSpec migration = new MigrationSpec(VM, List.of(LINK), 0,
                question.policy(),
                limit.orElse(Double.POSITIVE_INFINITY), question.downtimeLimitNanos(), question.timeoutNanos())
                .withMaxRounds(question.maxRounds());
        return new ScenarioSpec("predict", List.of(new LinkSpec(LINK, lineRate, 0)), List.of(vm(question.guest())),
                List.of(migration),
                question.seed());
    }

    private static VmSpec vm(PredictedGuest guest) {
        return new VmSpec(VM, guest.memoryBytes(), PAGE_SIZE_BYTES, guest.vcpus(),
                guest.nonZeroBytes().orElse(VmSpec.ALL_NON_ZERO), guest.content(), guest.workloads())
                .withDisk(guest.disk());
    }
}
