package org.migworkbench.core.live.course;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.LiveBackend;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveScenario;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveSettings;
import org.migworkbench.core.live.LiveVm;
import org.migworkbench.engine.spec.ScenarioSpec;

/** Which machines a course is about. */
public sealed interface LiveMachines {

    /**
     * Whether they are the workbench's own, so that ending the course ends its migration.
     *
     * @return whether the workbench has started them for itself
     */
    boolean areOwn();

    /**
     * Opens a session with them.
     *
     * @param backend opens it
     * @param settings how it behaves
     * @return the session
     * @throws LiveException if they can't be started or reached
     */
    LiveSession open(LiveBackend backend, LiveSettings settings) throws LiveException;

    /**
     * The scenario for the machine that is there. Nothing is done to it.
     *
     * @param vm the machine
     * @param asked how it is to be moved
     * @return the scenario, not validated
     * @throws LiveException if it is another machine than the one that is meant
     */
    default ScenarioSpec scenario(LiveVm vm, LiveScenario.Asked asked) throws LiveException {
        return LiveScenario.of(vm, asked);
    }

    /**
     * A pair of the workbench's own with the demonstration guest.
     *
     * @param guest what the guest does
     */
    record Demonstration(DemoGuest guest) implements LiveMachines {

        /** Checks that nothing is missing. */
        public Demonstration {
            Objects.requireNonNull(guest, "guest");
        }

        @Override
        public boolean areOwn() {
            return true;
        }

        @Override
        public LiveSession open(LiveBackend backend, LiveSettings settings) throws LiveException {
            return backend.demo(guest, settings);
        }

        @Override
        public ScenarioSpec scenario(LiveVm vm, LiveScenario.Asked asked) {
            return LiveScenario.of(guest.vmSpec(), asked);
        }
    }

    /**
     * A pair that is started as a profile says.
     *
     * @param profile file of the profile
     */
    record Launched(Path profile) implements LiveMachines {

        /** Checks that nothing is missing. */
        public Launched {
            Objects.requireNonNull(profile, "profile");
        }

        @Override
        public boolean areOwn() {
            return true;
        }

        @Override
        public LiveSession open(LiveBackend backend, LiveSettings settings) throws LiveException {
            return backend.launch(profile, settings);
        }
    }

    /**
     * Machines that run already.
     *
     * @param ends where they are
     * @param expectedName the name that the machine must have; empty for any
     */
    record Running(LiveEnds ends, Optional<String> expectedName) implements LiveMachines {

        /** Checks that nothing is missing. */
        public Running {
            Objects.requireNonNull(ends, "ends");
            Objects.requireNonNull(expectedName, "expectedName");
        }

        @Override
        public boolean areOwn() {
            return false;
        }

        @Override
        public LiveSession open(LiveBackend backend, LiveSettings settings) throws LiveException {
            return backend.attach(ends, settings);
        }

        @Override
        public ScenarioSpec scenario(LiveVm vm, LiveScenario.Asked asked) throws LiveException {
            if (expectedName.isPresent() && !expectedName.get().equals(vm.name())) {
                throw new LiveException("The machine at the source is '" + vm.name() + "', not '" + expectedName.get()
                        + "'; nothing was done to it.");
            }
            return LiveScenario.of(vm, asked);
        }
    }
}
