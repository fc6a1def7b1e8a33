package org.migworkbench.live.ui;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.core.live.LiveScenario;

/**
 * What a person asked for.
 *
 * @param guest the demonstration guest; empty for machines that run already
 * @param ends where the machines are; empty for the demonstration
 * @param expectedName the name that the machine must have; empty for any
 * @param asked how it is to be moved
 * @param times how many migrations, 1 or more; with machines that run already 1
 * @param document the scenario's file beside which the recording is kept; empty where there is none
 */
record LivePlan(Optional<DemoGuest> guest, Optional<LiveEnds> ends, Optional<String> expectedName,
        LiveScenario.Asked asked, int times, Optional<Path> document) {

    LivePlan {
        Objects.requireNonNull(expectedName, "expectedName");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(document, "document");
        if (guest.isPresent() == ends.isPresent()) {
            throw new IllegalArgumentException("A plan is about the demonstration guest or about machines that run.");
        }
    }

    static LivePlan demo(DemoGuest guest, LiveScenario.Asked asked, int times) {
        return new LivePlan(Optional.of(guest), Optional.empty(), Optional.empty(), asked, times, Optional.empty());
    }

    static LivePlan attach(LiveEnds ends, Optional<String> expectedName, LiveScenario.Asked asked,
            Optional<Path> document) {
        return new LivePlan(Optional.empty(), Optional.of(ends), expectedName, asked, 1, document);
    }

    boolean isDemo() {
        return guest.isPresent();
    }
}
