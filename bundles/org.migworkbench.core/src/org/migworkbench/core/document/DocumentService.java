package org.migworkbench.core.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.catalog.PolicyRegistry;
import org.migworkbench.core.catalog.WorkloadRegistry;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.FindingSeverity;
import org.migworkbench.model.validation.ModelValidator;

/** Checks documents, and makes of their scenarios what can be run. */
public final class DocumentService {

    private final Supplier<Catalogs> catalogs;

    /**
     * Creates a service for the policies and workloads of two registries.
     *
     * @param policies the policies
     * @param workloads the workloads
     */
    public DocumentService(PolicyRegistry policies, WorkloadRegistry workloads) {
        this(() -> new Catalogs(policies.catalog(), workloads.catalog()));
    }

    /**
     * Creates a service.
     *
     * @param catalogs gives the policies and workloads to check against
     */
    public DocumentService(Supplier<Catalogs> catalogs) {
        this.catalogs = Objects.requireNonNull(catalogs, "catalogs");
    }

    /**
     * Returns the policies and workloads of this moment.
     *
     * @return what documents are checked against
     */
    public Catalogs catalogs() {
        return catalogs.get();
    }

    /**
     * Checks a document: its values, its references, and whether each scenario can be run.
     *
     * @param document the document
     * @return what is wrong or remarkable, each with the element that it is about
     */
    public List<Finding> validate(Document document) {
        Catalogs known = catalogs.get();
        Set<Finding> findings = new LinkedHashSet<>(
                ModelValidator.validate(document, new CatalogParameterRules(known)));
        if (findings.stream().noneMatch(DocumentService::isError)) {
            for (Scenario scenario : document.getScenarios()) {
                Translation translation = ScenarioSpecs.translate(document, scenario, known.policies(),
                        known.workloads());
                findings.addAll(translation.findings());
            }
        }
        return List.copyOf(findings);
    }

    /**
     * Checks what one experiment depends on: everything in the document but other scenarios and experiments.
     *
     * @param document the document
     * @param experiment an experiment of it
     * @return what is wrong or remarkable with the values; which policies and workloads do not go together is told by
     * its plan
     */
    public List<Finding> validate(Document document, Experiment experiment) {
        List<Finding> findings = ModelValidator.validate(document, new CatalogParameterRules(catalogs.get()));
        return findings.stream().filter(finding -> concerns(finding, experiment)).toList();
    }

    /**
     * Checks what one scenario depends on: everything in the document but other scenarios and experiments.
     *
     * @param document the document
     * @param scenario a scenario of it
     * @return what is wrong or remarkable with the values; whether the scenario can be run is told by its translation
     */
    public List<Finding> validate(Document document, Scenario scenario) {
        List<Finding> findings = ModelValidator.validate(document, new CatalogParameterRules(catalogs.get()));
        return findings.stream().filter(finding -> concerns(finding, scenario)).toList();
    }

    /**
     * Makes of a scenario what can be run, or finds out why it can't: what it depends on is checked, then it is translated.
     *
     * @param document the document
     * @param scenario a scenario of it
     * @return what to run, with what is remarkable about it; or what is wrong
     */
    public Translation translate(Document document, Scenario scenario) {
        List<Finding> errors = validate(document, scenario).stream().filter(DocumentService::isError).toList();
        if (!errors.isEmpty()) {
            return new Translation(Optional.empty(), errors);
        }
        Catalogs known = catalogs.get();
        return ScenarioSpecs.translate(document, scenario, known.policies(), known.workloads());
    }

    /**
     * Tells whether a scenario depends on what a finding is about: on everything but other scenarios and experiments.
     *
     * @param finding  the finding
     * @param scenario a scenario of the same document
     * @return whether an error of it keeps the scenario from being run
     */
    public static boolean concerns(Finding finding, Scenario scenario) {
        return concerns(finding.element(), scenario);
    }

    /**
     * Tells whether an experiment depends on what a finding is about.
     *
     * @param finding    the finding
     * @param experiment an experiment of the same document
     * @return whether an error of it keeps the experiment from being run
     */
    public static boolean concerns(Finding finding, Experiment experiment) {
        return concerns(finding.element(), experiment.getScenario())
                || EcoreUtil.isAncestor(experiment, finding.element());
    }

    private static boolean concerns(EObject element, Scenario scenario) {
        for (EObject part = element; part != null; part = part.eContainer()) {
            if (part instanceof Experiment || part instanceof Scenario && part != scenario) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a finding keeps the document from being run.
     *
     * @param finding the finding
     * @return whether it is an error
     */
    public static boolean isError(Finding finding) {
        return finding.severity() == FindingSeverity.ERROR;
    }
}
