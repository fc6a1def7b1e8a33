package org.migworkbench.model.validation;

import static org.migworkbench.model.ModelPackage.Literals.FAULT__DELAY_NANOS;
import static org.migworkbench.model.ModelPackage.Literals.FAULT__DURATION_NANOS;
import static org.migworkbench.model.ModelPackage.Literals.FAULT__FACTOR;
import static org.migworkbench.model.ModelPackage.Literals.FAULT__LINK;
import static org.migworkbench.model.ModelPackage.Literals.FAULT__MIGRATION;
import static org.migworkbench.model.ModelPackage.Literals.FAULT__ROUND;

import org.migworkbench.model.Document;
import org.migworkbench.model.ElementPath;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.structure.FaultShape;

/** Checks what goes wrong in scenarios; values that a kind or trigger doesn't use are left alone. */
final class FaultCheck {

    private final FindingList findings;

    FaultCheck(FindingList findings) {
        this.findings = findings;
    }

    void check(Document document) {
        for (Scenario scenario : document.getScenarios()) {
            scenario.getFaults().forEach(fault -> check(scenario, fault));
        }
    }

    private void check(Scenario scenario, Fault fault) {
        if (FaultShape.isOfLink(fault.getKind()) && fault.getLink() == null) {
            findings.error(Rule.FAULT_LINK_MISSING, fault, FAULT__LINK,
                    "The link is missing; allowed is one of the data centre's links.");
        }
        if (FaultShape.needsMigration(fault.getKind(), fault.getTrigger())) {
            checkMigration(scenario, fault);
        }
        checkNumbers(fault);
    }

    private void checkNumbers(Fault fault) {
        if (fault.getTrigger() == FaultTrigger.ROUND) {
            findings.requireAllowed(fault, FAULT__ROUND);
        }
        findings.requireAllowed(fault, FAULT__DELAY_NANOS);
        if (FaultShape.isOfLink(fault.getKind())) {
            findings.requireAllowed(fault, FAULT__DURATION_NANOS);
        }
        if (fault.getKind() == FaultKind.LINK_SLOW) {
            findings.requireAllowed(fault, FAULT__FACTOR);
        }
    }

    private void checkMigration(Scenario scenario, Fault fault) {
        if (fault.getMigration() == null) {
            findings.error(Rule.FAULT_MIGRATION_MISSING, fault, FAULT__MIGRATION,
                    "The migration is missing; allowed is one of the scenario's"
                            + " migrations.");
        } else if (fault.getMigration().eContainer() != scenario) {
            findings.error(Rule.FAULT_MIGRATION_ELSEWHERE, fault, FAULT__MIGRATION,
                    "The migration " + ElementPath.of(fault.getMigration())
                            + " is of another scenario; allowed is one of the scenario's own.");
        }
    }
}
