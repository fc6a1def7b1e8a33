package org.migworkbench.model.validation;

import static org.migworkbench.model.ModelPackage.Literals.EXPERIMENT__BASELINE;
import static org.migworkbench.model.ModelPackage.Literals.EXPERIMENT__REPETITIONS;
import static org.migworkbench.model.ModelPackage.Literals.EXPERIMENT__SCENARIO;
import static org.migworkbench.model.ModelPackage.Literals.PUBLISHED_FIGURE__DIFFERENCE_PERCENT;
import static org.migworkbench.model.ModelPackage.Literals.PUBLISHED_FIGURE__POLICY;
import static org.migworkbench.model.ModelPackage.Literals.PUBLISHED_FIGURE__SOURCE;
import static org.migworkbench.model.ModelPackage.Literals.PUBLISHED_FIGURE__WORKLOAD;

import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.PublishedFigure;

/** Checks experiments and what others published about them. */
final class ExperimentCheck {

    private static final int MOST_REPETITIONS = 1000;
    private static final double LEAST_PERCENT = -100;

    private final Findings findings;

    ExperimentCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Document document) {
        document.getExperiments().forEach(this::check);
    }

    private void check(Experiment experiment) {
        int repetitions = experiment.getRepetitions();
        findings.require(repetitions >= 1 && repetitions <= MOST_REPETITIONS, experiment, EXPERIMENT__REPETITIONS,
                "1 or more, at most " + MOST_REPETITIONS);
        if (experiment.getScenario() == null) {
            findings.error(experiment, EXPERIMENT__SCENARIO, "The scenario is missing; allowed is one of the"
                    + " document's scenarios.");
        }
        if (experiment.getBaseline() != null && !experiment.getPolicies().contains(experiment.getBaseline())) {
            findings.error(experiment, EXPERIMENT__BASELINE, "The baseline '" + experiment.getBaseline().getName()
                    + "' is not compared; allowed is one of the experiment's policies, or none.");
        }
        experiment.getPublishedFigures().forEach(figure -> check(experiment, figure));
    }

    private void check(Experiment experiment, PublishedFigure figure) {
        if (figure.getPolicy() == null) {
            findings.error(figure, PUBLISHED_FIGURE__POLICY, "The policy is missing; allowed is one of the"
                    + " experiment's policies.");
        } else if (!experiment.getPolicies().contains(figure.getPolicy())) {
            findings.error(figure, PUBLISHED_FIGURE__POLICY, "The policy '" + figure.getPolicy().getName()
                    + "' is not compared; allowed is one of the experiment's policies.");
        } else if (figure.getPolicy() == experiment.getBaseline()) {
            findings.error(figure, PUBLISHED_FIGURE__POLICY, "The policy '" + figure.getPolicy().getName()
                    + "' is the baseline, which has no difference to itself; allowed is another policy of the"
                    + " experiment.");
        }
        if (figure.getWorkload() != null && !experiment.getWorkloads().contains(figure.getWorkload())) {
            findings.error(figure, PUBLISHED_FIGURE__WORKLOAD, "The workload '" + figure.getWorkload().getName()
                    + "' is not compared; allowed is one of the experiment's workloads, or none for their mean.");
        }
        double percent = figure.getDifferencePercent();
        findings.require(percent >= LEAST_PERCENT && Double.isFinite(percent), figure,
                PUBLISHED_FIGURE__DIFFERENCE_PERCENT, "a finite number of percent from -100 on");
        if (figure.getSource() == null || figure.getSource().isBlank()) {
            findings.error(figure, PUBLISHED_FIGURE__SOURCE, "The source is missing; allowed is where the figure was"
                    + " published.");
        }
    }
}
