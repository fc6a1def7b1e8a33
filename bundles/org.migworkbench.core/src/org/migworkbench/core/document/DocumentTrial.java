package org.migworkbench.core.document;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.defaults.ElementDefaults;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.ModelValidator;

/**
 * A document as it would be with other values, while the document itself stays as it is. It is made on the thread that
 * edits; from then on one other thread may use it.
 */
public final class DocumentTrial {

    private final DocumentSnapshot snapshot;

    /**
     * Copies a document.
     *
     * @param document the document
     */
    public DocumentTrial(Document document) {
        snapshot = new DocumentSnapshot(document);
    }

    /**
     * Sets a value of the copy.
     *
     * @param element the element of the document, not of the copy
     * @param name    the name of a feature, or else of a parameter
     * @param value   the value as the document would hold it; null for the default of a parameter
     */
    public void set(EObject element, String name, Object value) {
        EObject copied = snapshot.copyOf(element);
        EStructuralFeature feature = copied.eClass().getEStructuralFeature(name);
        if (feature != null) {
            copied.eSet(feature, value);
        } else {
            setParameter(DeclaredKinds.parameters(copied), name, (String) value);
        }
    }

    /**
     * Lets an element of the copy refer to another one.
     *
     * @param element   the element of the document, not of the copy
     * @param reference a reference of it to one element
     * @param target    an element of the document
     */
    public void refer(EObject element, EReference reference, EObject target) {
        snapshot.copyOf(element).eSet(reference, snapshot.copyOf(target));
    }

    private static void setParameter(List<Parameter> parameters, String name, String value) {
        parameters.removeIf(parameter -> name.equals(parameter.getName()));
        if (value != null) {
            parameters.add(ElementDefaults.parameter(name, value));
        }
    }

    /**
     * Makes of a scenario, with the values of the copy, what can be run.
     *
     * @param scenario  the scenario of the document, not of the copy
     * @param documents translates
     * @return what can be run, or the reasons why not, about elements of the document
     */
    public Translation translate(Scenario scenario, DocumentService documents) {
        Translation translation = documents.translate(snapshot.copy(), (Scenario) snapshot.copyOf(scenario));
        return new Translation(translation.spec(), snapshot.aboutOriginals(translation.findings()));
    }

    /**
     * A scenario with the values of the copy, whether what it is made of goes together or not.
     *
     * @param scenario  the scenario of the document, not of the copy
     * @param documents checks and translates
     * @return its specification; empty where a value of the document is missing or wrong by itself
     */
    public Optional<ScenarioSpec> draft(Scenario scenario, DocumentService documents) {
        Scenario copied = (Scenario) snapshot.copyOf(scenario);
        boolean isSound = documents.validate(snapshot.copy(), copied).stream().noneMatch(DocumentService::isError);
        return isSound ? ScenarioSpecs.draft(snapshot.copy(), copied, documents.catalogs().workloads())
                : Optional.empty();
    }

    /**
     * Why a value that can be read is refused: it doesn't go with the other values of the document.
     *
     * @param document the document, which stays as it is
     * @param element  the element that is to have the value
     * @param feature  a feature of it
     * @param value    the value
     * @param catalogs the policies and workloads that are known
     * @return one sentence; empty if it is allowed
     */
    public static Optional<String> refusal(Document document, EObject element, EStructuralFeature feature,
            Object value, Catalogs catalogs) {
        DocumentTrial trial = new DocumentTrial(document);
        trial.set(element, feature.getName(), value);
        return trial.errors(element, feature, catalogs).stream().map(Finding::message).findFirst();
    }

    /**
     * What the model refuses about one value of the copy.
     *
     * @param element  the element of the document, not of the copy
     * @param feature  a feature of it
     * @param catalogs the policies and workloads that are known
     * @return its errors
     */
    public List<Finding> errors(EObject element, EStructuralFeature feature, Catalogs catalogs) {
        List<Finding> all = ModelValidator.validate(snapshot.copy(), new CatalogParameterRules(catalogs));
        return snapshot.aboutOriginals(all).stream().filter(DocumentService::isError)
                .filter(finding -> finding.element() == element && finding.feature() == feature).toList();
    }
}
