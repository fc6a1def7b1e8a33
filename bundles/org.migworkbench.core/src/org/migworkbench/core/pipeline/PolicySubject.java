package org.migworkbench.core.pipeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.migworkbench.core.document.DocumentTrial;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Scenario;

/**
 * The migration on which a policy shows what it does.
 *
 * @param policy    the policy
 * @param scenario  a scenario of the same document
 * @param migration a migration of the scenario
 * @param isUser    whether the migration uses the policy; false where it is shown as if it did
 */
public record PolicySubject(Policy policy, Scenario scenario, Migration migration, boolean isUser) {

    /** Checks that nothing is missing. */
    public PolicySubject {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(migration, "migration");
    }

    /**
     * Chooses the migration: one of the scenario that uses the policy, one of another scenario, or else the scenario's
     * first.
     *
     * @param document the document
     * @param shown    the scenario that is shown; empty for none
     * @param policy   a policy of the document
     * @return the migration; empty if there is none at all
     */
    public static Optional<PolicySubject> of(Document document, Optional<Scenario> shown, Policy policy) {
        List<Scenario> scenarios = Stream.concat(shown.stream(), document.getScenarios().stream()).distinct().toList();
        return first(scenarios, policy, true).or(() -> first(scenarios, policy, false));
    }

    private static Optional<PolicySubject> first(List<Scenario> scenarios, Policy policy, boolean uses) {
        return scenarios.stream().flatMap(scenario -> scenario.getMigrations().stream()
                .filter(migration -> migration.getVm() != null && (!uses || migration.getPolicy() == policy))
                .map(migration -> new PolicySubject(policy, scenario, migration, uses))).findFirst();
    }

    /**
     * The document as it is now, in which the migration uses the policy.
     *
     * @return a copy, to be read on another thread
     */
    public DocumentTrial trial() {
        DocumentTrial trial = new DocumentTrial((Document) scenario.eContainer());
        if (!isUser) {
            trial.refer(migration, Literals.MIGRATION__POLICY, policy);
        }
        return trial;
    }

    /**
     * What is shown.
     *
     * @return such as {@code Web in 'Two moves'}
     */
    public String text() {
        String where = machine() + " in " + named(scenario, "the scenario");
        return isUser ? where : where + ", as if it used this policy";
    }

    /**
     * The machine that is moved.
     *
     * @return its name in quotes, or that it is a machine
     */
    public String machine() {
        return named(migration.getVm(), "the machine");
    }

    private static String named(Element element, String otherwise) {
        return element.getName() == null || element.getName().isBlank() ? otherwise : "'" + element.getName() + "'";
    }
}
