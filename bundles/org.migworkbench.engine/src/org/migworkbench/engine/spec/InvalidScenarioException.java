package org.migworkbench.engine.spec;

import java.util.List;

/** Thrown when a scenario with errors is opened; carries what its validation found. */
public final class InvalidScenarioException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    /**
     * Creates the exception.
     *
     * @param issues what was found, at least one error
     */
    public InvalidScenarioException(List<Issue> issues) {
        super(describe(issues));
        this.issues = List.copyOf(issues);
    }

    /**
     * What was found.
     *
     * @return the issues, errors and warnings
     */
    public List<Issue> issues() {
        return issues;
    }

    private static String describe(List<Issue> issues) {
        StringBuilder text = new StringBuilder();
        for (Issue issue : issues) {
            if (text.length() > 0) {
                text.append(' ');
            }
            text.append(issue.path()).append(": ").append(issue.message());
        }
        return text.toString();
    }
}
