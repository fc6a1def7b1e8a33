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

    private final FindingList findings;

    ExperimentCheck(FindingList findings) {
        this.findings = findings;
    }

    void check(Document document) {
        document.getExperiments().forEach(this::check);
    }

    private void check(Experiment experiment) {
        findings.requireAllowed(experiment, EXPERIMENT__REPETITIONS);
        if (experiment.getScenario() == null) {
            findings.error(Rule.EXPERIMENT_SCENARIO_MISSING, experiment, EXPERIMENT__SCENARIO,
                    "The scenario is missing; allowed is one of the"
                            + " document's scenarios.");
        }
        if (experiment.getBaseline() != null && !experiment.getPolicies().contains(experiment.getBaseline())) {
            findings.error(Rule.BASELINE_NOT_COMPARED, experiment, EXPERIMENT__BASELINE,
                    "The baseline '" + experiment.getBaseline().getName()
                            + "' is not compared; allowed is one of the experiment's policies, or none.");
        }
        experiment.getPublishedFigures().forEach(figure -> check(experiment, figure));
    }

    private void check(Experiment experiment, PublishedFigure figure) {
        checkPolicy(experiment, figure);
        if (figure.getWorkload() != null && !experiment.getWorkloads().contains(figure.getWorkload())) {
            findings.error(Rule.FIGURE_WORKLOAD_NOT_COMPARED, figure, PUBLISHED_FIGURE__WORKLOAD, "The workload '"
                    + figure.getWorkload().getName()
                    + "' is not compared; allowed is one of the experiment's workloads, or none for their mean.");
        }
        findings.requireAllowed(figure, PUBLISHED_FIGURE__DIFFERENCE_PERCENT);
        if (figure.getSource() == null || figure.getSource().isBlank()) {
            findings.error(Rule.FIGURE_SOURCE_MISSING, figure, PUBLISHED_FIGURE__SOURCE,
                    "The source is missing; allowed is where the figure was"
                            + " published.");
        }
    }

    private void checkPolicy(Experiment experiment, PublishedFigure figure) {
        if (figure.getPolicy() == null) {
            findings.error(Rule.FIGURE_POLICY_MISSING, figure, PUBLISHED_FIGURE__POLICY,
                    "The policy is missing; allowed is one of the"
                            + " experiment's policies.");
        } else if (!experiment.getPolicies().contains(figure.getPolicy())) {
            findings.error(Rule.FIGURE_POLICY_NOT_COMPARED, figure, PUBLISHED_FIGURE__POLICY,
                    "The policy '" + figure.getPolicy().getName()
                            + "' is not compared; allowed is one of the experiment's policies.");
        } else if (figure.getPolicy() == experiment.getBaseline()) {
            findings.error(Rule.FIGURE_OF_BASELINE, figure, PUBLISHED_FIGURE__POLICY,
                    "The policy '" + figure.getPolicy().getName()
                            + "' is the baseline, which has no difference to itself; allowed is another policy of the"
                            + " experiment.");
        }
    }
}
