package org.migworkbench.model.io;

/** Reading can't go on, for the one reason that it carries. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ModelProblem problem;

    UnreadableException(ModelProblem problem) {
        super(problem.message());
        this.problem = problem;
    }

    ModelProblem problem() {
        return problem;
    }
}
