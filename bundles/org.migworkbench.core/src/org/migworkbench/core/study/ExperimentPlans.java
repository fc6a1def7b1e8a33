package org.migworkbench.core.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.analysis.experiment.Metric;
import org.migworkbench.analysis.experiment.PublishedDifference;
import org.migworkbench.analysis.result.FileNames;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.ElementAddress;
import org.migworkbench.core.document.ScenarioSpecs;
import org.migworkbench.core.document.Translation;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PublishedFigure;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.io.DocumentPlace;
import org.migworkbench.model.structure.UniqueNames;
import org.migworkbench.study.ExperimentPlan;
import org.migworkbench.study.PlannedCell;

/** Makes from an experiment of a document the plan of its runs. The document is not changed. */
public final class ExperimentPlans {

    private static final String OWN = "as in the scenario";

    private final Experiment experiment;
    private final EcoreUtil.Copier copies = new EcoreUtil.Copier();
    private final Document document;
    private final Scenario scenario;
    private final UniqueNames policyNames;
    private final UniqueNames workloadNames;
    private final String folder;
    private final FileNames policyFolders;
    private final FileNames workloadFolders;

    private ExperimentPlans(Document original, Experiment experiment) {
        this.experiment = experiment;
        document = (Document) copies.copy(original);
        copies.copyReferences();
        DocumentPlace.copy(original, document);
        scenario = (Scenario) copies.get(experiment.getScenario());
        policyNames = new UniqueNames(experiment.getPolicies(), "policy");
        workloadNames = new UniqueNames(experiment.getWorkloads(), "workload");
        UniqueNames experimentNames = new UniqueNames(original.getExperiments(), "experiment");
        folder = new FileNames(experimentNames.all()).of(experimentNames.of(experiment));
        policyFolders = new FileNames(orOwn(policyNames.all()));
        workloadFolders = new FileNames(orOwn(workloadNames.all()));
    }

    /**
     * Plans an experiment.
     *
     * @param document   the document that holds it
     * @param experiment the experiment, which has a scenario
     * @param catalogs   the known policies and workloads
     * @return the plan; a policy and a workload that do not go together are a cell that says why
     */
    public static ExperimentPlan plan(Document document, Experiment experiment, Catalogs catalogs) {
        if (experiment.getScenario() == null) {
            throw new IllegalArgumentException("The experiment '" + experiment.getName() + "' has no scenario.");
        }
        return new ExperimentPlans(document, experiment).plan(catalogs);
    }

    private ExperimentPlan plan(Catalogs catalogs) {
        List<Long> seeds = IntStream.range(0, experiment.getRepetitions())
                .mapToObj(repetition -> ExperimentPlan.seed(scenario.getSeed(), repetition)).toList();
        return new ExperimentPlan(text(experiment.getName()), text(scenario.getName()),
                Optional.ofNullable(experiment.getBaseline()).map(policyNames::of), seeds, cells(catalogs),
                experiment.getPublishedFigures().stream().flatMap(figure -> published(figure).stream()).toList());
    }

    private List<PlannedCell> cells(Catalogs catalogs) {
        List<PlannedCell> cells = new ArrayList<>();
        for (Workload workload : orNull(experiment.getWorkloads())) {
            for (Policy policy : orNull(experiment.getPolicies())) {
                cells.add(cell(policy, workload, catalogs));
            }
        }
        return cells;
    }

    /** What to go through: null stands for what the scenario has itself. */
    private static <T> Collection<T> orNull(List<T> elements) {
        List<T> own = new ArrayList<>();
        own.add(null);
        return elements.isEmpty() ? own : elements;
    }

    private PlannedCell cell(Policy policy, Workload workload, Catalogs catalogs) {
        String policyName = policy == null ? OWN : policyNames.of(policy);
        String workloadName = workload == null ? OWN : workloadNames.of(workload);
        use(policy, workload);
        Translation translation = ScenarioSpecs.translate(document, scenario, catalogs.policies(),
                catalogs.workloads());
        return PlannedCell.of(policyName, workloadName, folder(policyName, workloadName), translation.spec(),
                problem(translation), catalogs.workloads());
    }

    private static Collection<String> orOwn(Collection<String> names) {
        return names.isEmpty() ? List.of(OWN) : names;
    }

    private String folder(String policyName, String workloadName) {
        return folder + '/' + workloadFolders.of(workloadName) + '/' + policyFolders.of(policyName);
    }

    private static String problem(Translation translation) {
        return translation.spec().isPresent() ? "" : translation.findings().stream().filter(DocumentService::isError)
                .map(finding -> ElementAddress.of(finding.element(), finding.feature()) + ": " + finding.message())
                .distinct().collect(Collectors.joining(" "));
    }

    private void use(Policy policy, Workload workload) {
        scenario.getMigrations().forEach(migration -> {
            if (policy != null) {
                migration.setPolicy((Policy) copies.get(policy));
            }
            VirtualMachine vm = migration.getVm();
            if (workload != null && vm != null) {
                vm.getWorkloads().clear();
                vm.getWorkloads().add((Workload) copies.get(workload));
            }
        });
    }

    /** A figure about what is not compared is an error of the document and is left out. */
    private Optional<PublishedDifference> published(PublishedFigure figure) {
        String policy = policyNames.of(figure.getPolicy());
        Optional<String> workload = Optional.ofNullable(figure.getWorkload()).map(workloadNames::of);
        if (policy == null || workload.isEmpty() && figure.getWorkload() != null) {
            return Optional.empty();
        }
        return Metric.of(figure.getMetric().getLiteral()).map(metric -> new PublishedDifference(metric, policy,
                workload, figure.getDifferencePercent(), text(figure.getSource())));
    }

    private static String text(String name) {
        return name == null ? "" : name;
    }
}
