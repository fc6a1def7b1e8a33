package org.migworkbench.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PublishedFigure;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.ValueFormat;
import org.migworkbench.ui.form.FieldForm;

/** An experiment: a scenario that is repeated under policies and workloads. */
public final class ExperimentSection extends ElementSection {

    @Override
    protected void createFields(FieldForm fields) {
        fields.value("Name", Literals.ELEMENT__NAME, ValueFormat.NAME);
        fields.choice("Scenario", owner -> document(owner).getScenarios(), ElementLabels::text,
                owner -> ((Experiment) owner).getScenario(),
                scenario -> PropertyEdits.set(element(), Literals.EXPERIMENT__SCENARIO, scenario));
        fields.number(Literals.EXPERIMENT__REPETITIONS);
        addBaseline(fields);
        addCompared(fields);
        fields.info("Runs", owner -> runs((Experiment) owner));
        fields.info("Published", owner -> published((Experiment) owner));
    }

    private void addBaseline(FieldForm fields) {
        fields.choice("Baseline", owner -> orNone(((Experiment) owner).getPolicies()),
                policy -> policy == null ? "(none)" : ElementLabels.text(policy),
                owner -> ((Experiment) owner).getBaseline(),
                policy -> PropertyEdits.set(element(), Literals.EXPERIMENT__BASELINE, policy));
    }

    private void addCompared(FieldForm fields) {
        fields.checks("Policies", owner -> document(owner).getPolicies(), ElementLabels::text,
                owner -> ((Experiment) owner).getPolicies(),
                policies -> PropertyEdits.comparePolicies((Experiment) element(), policies));
        fields.checks("Workloads", owner -> document(owner).getWorkloads(), ElementLabels::text,
                owner -> ((Experiment) owner).getWorkloads(),
                workloads -> PropertyEdits.compareWorkloads((Experiment) element(), workloads));
    }

    private static List<Policy> orNone(List<Policy> policies) {
        List<Policy> choices = new ArrayList<>();
        choices.add(null);
        choices.addAll(policies);
        return choices;
    }

    private static String runs(Experiment experiment) {
        int policies = Math.max(1, experiment.getPolicies().size());
        int workloads = Math.max(1, experiment.getWorkloads().size());
        return policies * workloads * experiment.getRepetitions() + " (" + policies + " \u00d7 " + workloads
                + " \u00d7 "
                + experiment.getRepetitions() + "); no policy or workload checked: the scenario's own";
    }

    private static String published(Experiment experiment) {
        String text = experiment.getPublishedFigures().stream().map(ExperimentSection::text)
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? "Nothing; figures are added in the file, see docs/experiments.md" : text;
    }

    private static String text(PublishedFigure figure) {
        String metric = figure.getMetric().getLiteral().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        String percent = String.format(Locale.ROOT, "%+.1f %%", figure.getDifferencePercent());
        String where = figure.getWorkload() == null ? "" : ", " + ElementLabels.text(figure.getWorkload());
        return (figure.getPolicy() == null ? "(none)" : ElementLabels.text(figure.getPolicy())) + where + ", " + metric
                + ": " + percent + " (" + figure.getSource() + ")";
    }

    private static Document document(EObject element) {
        return (Document) EcoreUtil.getRootContainer(element);
    }
}
