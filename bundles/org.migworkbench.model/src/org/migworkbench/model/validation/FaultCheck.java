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

/** Checks what goes wrong in scenarios; values that a kind or trigger doesn't use are left alone. */
final class FaultCheck {

    private final Findings findings;

    FaultCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Document document) {
        for (Scenario scenario : document.getScenarios()) {
            scenario.getFaults().forEach(fault -> check(scenario, fault));
        }
    }

    private void check(Scenario scenario, Fault fault) {
        boolean ofLink = fault.getKind() == FaultKind.LINK_SLOW || fault.getKind() == FaultKind.LINK_DOWN;
        if (ofLink && fault.getLink() == null) {
            findings.error(fault, FAULT__LINK, "The link is missing; allowed is one of the data centre's links.");
        }
        if (!ofLink || fault.getTrigger() != FaultTrigger.TIME) {
            checkMigration(scenario, fault);
        }
        if (fault.getTrigger() == FaultTrigger.ROUND) {
            findings.requireAllowed(fault, FAULT__ROUND);
        }
        findings.requireAllowed(fault, FAULT__DELAY_NANOS);
        if (ofLink) {
            findings.requireAllowed(fault, FAULT__DURATION_NANOS);
        }
        if (fault.getKind() == FaultKind.LINK_SLOW) {
            findings.requireAllowed(fault, FAULT__FACTOR);
        }
    }

    private void checkMigration(Scenario scenario, Fault fault) {
        if (fault.getMigration() == null) {
            findings.error(fault, FAULT__MIGRATION, "The migration is missing; allowed is one of the scenario's"
                    + " migrations.");
        } else if (fault.getMigration().eContainer() != scenario) {
            findings.error(fault, FAULT__MIGRATION, "The migration " + ElementPath.of(fault.getMigration())
                    + " is of another scenario; allowed is one of the scenario's own.");
        }
    }
}
