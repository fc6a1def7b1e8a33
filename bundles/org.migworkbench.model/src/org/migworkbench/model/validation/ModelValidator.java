package org.migworkbench.model.validation;

import java.util.List;
import org.migworkbench.model.Document;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Scenario;

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
        FindingList findings = new FindingList();
        new IdentityCheck(findings).check(document);
        new MachineCheck(findings).check(document);
        new GuestUseCheck(findings, document).check();
        new KindCheck(findings, rules).check(document);
        new MigrationCheck(findings, document).check();
        new FaultCheck(findings).check(document);
        new ExperimentCheck(findings).check(document);
        return findings.inOrderOf(document);
    }

    /**
     * Finds what the migrations of a scenario lack before they can be run: a virtual machine on a host, a target and a
     * way to it, a policy, and the kinds of that and of what runs in the virtual machine.
     *
     * @param document the document; not changed
     * @param scenario a scenario of it
     * @return the errors in the order of the document; empty if each migration is complete
     */
    public static List<Finding> validateEnds(Document document, Scenario scenario) {
        FindingList findings = new FindingList();
        MigrationCheck ends = new MigrationCheck(findings, document);
        KindCheck kinds = new KindCheck(findings, null);
        for (Migration migration : scenario.getMigrations()) {
            ends.checkEnds(migration);
            kinds.check(migration);
        }
        return findings.inOrderOf(document).stream().distinct().toList();
    }
}
