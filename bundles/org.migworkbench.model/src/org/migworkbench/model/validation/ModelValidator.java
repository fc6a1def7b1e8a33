package org.migworkbench.model.validation;

import java.util.List;
import org.migworkbench.model.Document;

/** Finds what is wrong or doubtful in a document before it is simulated. */
public final class ModelValidator {

    private ModelValidator() {
    }

    /**
     * Validates a document, but not the kinds and parameters of its policies and workloads.
     *
     * @param document the document; not changed
     * @return the findings in the order of the document; empty if all is well
     */
    public static List<Finding> validate(Document document) {
        return validate(document, null);
    }

    /**
     * Validates a document.
     *
     * @param document the document; not changed
     * @param rules what is known about kinds and parameters; null to leave these out
     * @return the findings in the order of the document; empty if all is well
     */
    public static List<Finding> validate(Document document, ParameterRules rules) {
        Findings findings = new Findings();
        new IdentityCheck(findings).check(document);
        new MachineCheck(findings).check(document);
        new GuestCheck(findings, document).check();
        new KindCheck(findings, rules).check(document);
        new MigrationCheck(findings, document).check();
        new FaultCheck(findings).check(document);
        new ExperimentCheck(findings).check(document);
        return findings.inOrderOf(document);
    }
}
