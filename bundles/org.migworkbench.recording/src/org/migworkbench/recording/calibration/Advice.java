package org.migworkbench.recording.calibration;

import java.util.List;
import org.migworkbench.engine.spec.ContentSpec;

/** What a second recording of the guest would settle, the gravest doubt first. */
final class Advice {

    private Advice() {
    }

    static String of(DirtyFit.Fit fit, List<DirtyObservation> observations, RecordedContent content,
            Findings findings, boolean paused) {
        if (paused) {
            return "A recording with the guest running would show what it writes.";
        }
        boolean pass = observations.stream().anyMatch(seen -> seen.kind() == DirtyObservation.Kind.FIRST_PASS
                || seen.kind() == DirtyObservation.Kind.PASS);
        if (!pass) {
            return "A recording of a migration, polled from its beginning to its end, would show the passes.";
        }
        if (observations.stream().anyMatch(seen -> seen.fetches() > 1)) {
            return "A recording polled ten times as often would show each pass by itself.";
        }
        return ofModel(fit, content, findings);
    }

    private static String ofModel(DirtyFit.Fit fit, RecordedContent content, Findings findings) {
        for (int i = 0; i < fit.relativeErrors().length; i++) {
            if (Double.isInfinite(fit.relativeErrors()[i])) {
                return i % 2 == 0 ? "A recording at a lower bandwidth, whose passes are longer, would show how much"
                        + " the guest writes over."
                        : "A recording at a higher bandwidth, whose passes are shorter,"
                                + " would show how fast the guest writes.";
            }
        }
        if (content.warning().isPresent() && content.content().kind() != ContentSpec.Kind.ZERO) {
            return "A recording with XBZRLE would show how much of a page a write changes.";
        }
        return findings.assumptions().isEmpty() ? "A recording at another bandwidth would check the model."
                : "A recording without a bandwidth limit would show what the link carries.";
    }
}
