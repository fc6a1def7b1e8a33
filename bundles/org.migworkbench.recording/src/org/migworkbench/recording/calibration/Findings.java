package org.migworkbench.recording.calibration;

import java.util.ArrayList;
import java.util.List;

/** What comes to light while a guest is fitted: numbers with their uncertainty, assumptions, and what can't be told. */
final class Findings {

    private final List<FittedValue> estimates = new ArrayList<>();
    private final List<String> assumptions = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    void add(FittedValue estimate) {
        estimates.add(estimate);
    }

    void assume(String sentence) {
        assumptions.add(sentence);
    }

    void warn(String sentence) {
        warnings.add(sentence);
    }

    List<FittedValue> estimates() {
        return estimates;
    }

    List<String> assumptions() {
        return assumptions;
    }

    List<String> warnings() {
        return warnings;
    }
}
