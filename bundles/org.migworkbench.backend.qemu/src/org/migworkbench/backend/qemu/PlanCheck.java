package org.migworkbench.backend.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.qemu.QemuRequest;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.qmp.QmpException;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.migration.MigrationInfo;
import org.migworkbench.qmp.migration.MigrationStatus;

/** Holds what a scenario asks against what QEMU is and can do. Capabilities and parameters are asked, never inferred. */
final class PlanCheck {

    private static final Place.Policy PLACE = Place.migration(0).policy();

    private final PolicyCatalog catalog;
    private final List<Issue> issues = new ArrayList<>();

    PlanCheck(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    /** What was found so far. */
    List<Issue> issues() {
        return List.copyOf(issues);
    }

    boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    void error(Place place, String sentence) {
        issues.add(Issue.error(place, sentence));
    }

    void warning(Place place, String sentence) {
        issues.add(Issue.warning(place, sentence));
    }

    /** The plan of a scenario; null if it has errors. */
    QemuPlan plan(ScenarioSpec spec) {
        if (spec.migrations().size() != 1 || spec.vms().size() != 1) {
            error(Place.SCENARIO.value("migrations"),
                    "The scenario has " + spec.migrations().size() + " migrations of " + spec.vms().size()
                            + " virtual machines; a live run moves one virtual machine once.");
            return null;
        }
        MigrationSpec migration = spec.migrations().get(0);
        PolicyRef base = migration.policy().base();
        if (!migration.policy().overrides().isEmpty()) {
            error(PLACE.value("overrides"), "The policy replaces the strategy '"
                    + migration.policy().overrides().get(0).id() + "'; a real QEMU has only its own.");
        }
        if (migration.maxRounds() != MigrationSpec.ANY_ROUNDS) {
            error(Place.SCENARIO.value("maxRounds"),
                    "The migration has a limit of rounds, which no real QEMU knows; set a time-out instead.");
        }
        List<PolicyDescriptor<Strategies>> known = catalog.all(Strategies.class).stream()
                .map(PolicyProvider::descriptor).filter(one -> one.isFor(QemuBackend.ID)).toList();
        PolicyDescriptor<Strategies> policy = known.stream().filter(one -> one.id().equals(base.id())).findFirst()
                .orElse(null);
        if (policy == null) {
            error(PLACE.value("id"), "The policy '" + base.id() + "' can't be carried out by QEMU; allowed is "
                    + String.join(", ", known.stream().map(PolicyDescriptor::id).toList()) + '.');
            return null;
        }
        issues.addAll(Params.check(policy.params(), base.params(), PLACE));
        if (!hasErrors()) {
            issues.addAll(new QemuRequest(policy.params(), migration).problems());
        }
        return hasErrors() ? null : QemuPlan.of(policy.params(), migration);
    }

    /** Holds a plan against two machines, which are asked; nothing is changed in them. */
    void machines(QemuPlan plan, Machines machines, boolean emulated) throws QmpException, QmpFormatException {
        QemuPair pair = machines.pair();
        offers(plan, pair.source(), "source", true);
        if (pair.destination().isPresent()) {
            offers(plan, pair.destination().get(), "destination", false);
        }
        MigrationInfo now = pair.source().monitor().queryMigrate();
        if (now.status().map(MigrationStatus::isUnderWay).orElse(Boolean.FALSE)) {
            warning(Place.SCENARIO, "A migration goes on already; it is followed as it is.");
        } else {
            now.blockedReasons()
                    .forEach(reason -> error(Place.SCENARIO, "QEMU can't migrate this machine: " + reason));
            if (!machines.waits()) {
                error(Place.SCENARIO, "The QEMU at the destination (" + machines.destinationLabel()
                        + ") doesn't wait for a guest; start it with -incoming defer.");
            }
        }
        knownTrouble(pair.source(), emulated);
    }

    /** What one QEMU can't do of a plan. */
    private void offers(QemuPlan plan, QemuEnd end, String side, boolean isSource) throws QmpFormatException {
        for (String name : new TreeSet<>(plan.capabilities())) {
            if (!end.offered().offers(name)) {
                error(PLACE.value("id"), "The policy asks for the capability " + name + ", which the " + side + " ("
                        + end.label() + ") doesn't have.");
            }
        }
        Set<String> known = end.schema().arguments("migrate-set-parameters");
        Set<String> asked = (isSource ? plan.parameters() : plan.destinationParameters()).names();
        for (String name : new TreeSet<>(asked)) {
            if (!known.contains(name)) {
                error(PLACE.value("id"), "The policy sets the parameter " + name + ", which the " + side + " ("
                        + end.label() + ") doesn't have.");
            }
        }
    }

    /** Known trouble of a version; not a question of what it can do. */
    private void knownTrouble(QemuEnd end, boolean emulated) {
        if (emulated && end.version().major() < 9) {
            warning(Place.SCENARIO,
                    end.label() + " emulates the processors by software, and versions before 9.0 are known to lose"
                            + " pages in a migration then. Look at the guest's self-check afterwards.");
        }
    }
}
