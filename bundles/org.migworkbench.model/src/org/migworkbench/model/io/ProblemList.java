package org.migworkbench.model.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** The problems of a file, up to a number that a person can use. */
final class ProblemList {

    private final SourceText source;
    private final int most;
    private final List<ModelProblem> problems = new ArrayList<>();
    private int left;

    ProblemList(SourceText source, int most) {
        this.source = source;
        this.most = most;
    }

    /** Adds a problem; does not ask for it if there are enough. */
    void add(Supplier<ModelProblem> problem) {
        if (problems.size() < most) {
            problems.add(problem.get());
        } else {
            left++;
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Returns the problems in the order of the file; a last one counts those that are left off. */
    List<ModelProblem> sorted() {
        List<ModelProblem> all = new ArrayList<>(problems);
        all.sort(Comparator.comparingInt(ModelProblem::line).thenComparingInt(ModelProblem::column));
        if (left > 0) {
            all.add(source.problem("", left + " more problems are not listed."));
        }
        return all;
    }
}
