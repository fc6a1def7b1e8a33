package org.migworkbench.model.validation;

import static org.migworkbench.model.ModelPackage.Literals.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND;
import static org.migworkbench.model.ModelPackage.Literals.MIGRATION__DOWNTIME_LIMIT_NANOS;
import static org.migworkbench.model.ModelPackage.Literals.MIGRATION__POLICY;
import static org.migworkbench.model.ModelPackage.Literals.MIGRATION__MAX_ROUNDS;
import static org.migworkbench.model.ModelPackage.Literals.MIGRATION__START_NANOS;
import static org.migworkbench.model.ModelPackage.Literals.MIGRATION__TARGET;
import static org.migworkbench.model.ModelPackage.Literals.MIGRATION__TIMEOUT_NANOS;
import static org.migworkbench.model.ModelPackage.Literals.MIGRATION__VM;

import java.util.IdentityHashMap;
import java.util.Map;
import org.migworkbench.model.Document;
import org.migworkbench.model.ElementPath;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.network.NetworkPaths;

/**
 * Checks scenarios.
 *
 * <p>A virtual machine may be migrated once in a scenario. How long a migration takes is known only after the run, so
 * no two start times can guarantee that one migration of a virtual machine ends before the next one begins.
 */
final class MigrationCheck {

    private final FindingList findings;
    private final Document document;
    private final NetworkPaths network;

    MigrationCheck(FindingList findings, Document document) {
        this.findings = findings;
        this.document = document;
        this.network = new NetworkPaths(document.getDataCenter());
    }

    void check() {
        for (Scenario scenario : document.getScenarios()) {
            Map<VirtualMachine, Migration> first = new IdentityHashMap<>();
            scenario.getMigrations().forEach(migration -> check(migration, first));
        }
    }

    private void check(Migration migration, Map<VirtualMachine, Migration> first) {
        checkEnds(migration);
        findings.requireAllowed(migration, MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND, MIGRATION__START_NANOS,
                MIGRATION__DOWNTIME_LIMIT_NANOS, MIGRATION__TIMEOUT_NANOS, MIGRATION__MAX_ROUNDS);
        if (migration.getVm() != null) {
            checkOverlap(migration, first.putIfAbsent(migration.getVm(), migration));
        }
    }

    /** Checks what moves, to where and how. */
    void checkEnds(Migration migration) {
        if (migration.getVm() == null) {
            findings.error(Rule.VM_MISSING, migration, MIGRATION__VM,
                    "The virtual machine is missing; allowed is one of the data"
                            + " centre's virtual machines.");
        }
        if (migration.getTarget() == null) {
            findings.error(Rule.TARGET_MISSING, migration, MIGRATION__TARGET,
                    "The target is missing; allowed is a host other than the"
                            + " virtual machine's own.");
        } else if (migration.getVm() != null) {
            checkWay(migration);
        }
        if (migration.getPolicy() == null) {
            findings.error(Rule.POLICY_MISSING, migration, MIGRATION__POLICY,
                    "The policy is missing; allowed is one of the document's"
                            + " policies.");
        }
    }

    private void checkWay(Migration migration) {
        if (!(migration.getVm().eContainer() instanceof Host source)) {
            findings.error(Rule.VM_ON_NO_HOST, migration, MIGRATION__VM,
                    "The virtual machine '" + migration.getVm().getName()
                            + "' is on no host; allowed is one that is.");
            return;
        }
        Host target = migration.getTarget();
        if (source == target) {
            findings.error(Rule.TARGET_IS_SOURCE, migration, MIGRATION__TARGET,
                    "The target '" + target.getName() + "' is the host that '"
                            + migration.getVm().getName() + "' is on already; allowed is another host.");
        } else if (!network.isConnected(source, target)) {
            findings.error(Rule.NO_WAY, migration, MIGRATION__TARGET,
                    "No link leads from '" + source.getName() + "' to '"
                            + target.getName()
                            + "'; allowed is a target that links connect with the source, or hosts at one"
                            + " site.");
        }
    }

    private void checkOverlap(Migration migration, Migration first) {
        if (first != null) {
            String when = first.getStartNanos() == migration.getStartNanos() ? "starts at the same time"
                    : "may overlap in time, for its duration is not known before the run";
            findings.error(Rule.MIGRATED_TWICE, migration, MIGRATION__VM,
                    "The virtual machine '" + migration.getVm().getName()
                            + "' is migrated by " + ElementPath.of(first) + " as well, which " + when
                            + "; allowed is one migration of a virtual machine in a scenario.");
        }
    }
}
