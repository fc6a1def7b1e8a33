package org.migworkbench.core.answer;

import java.util.Objects;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.UnknownPolicyException;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * Asks what could be set otherwise for one migration. It holds the whole scenario, so an answer is never taken for that of
 * another state of it.
 *
 * @param spec the scenario that was run
 * @param vm   the virtual machine that is moved
 */
public record AnswerQuery(ScenarioSpec spec, String vm) {

    /** Checks that nothing is missing. */
    public AnswerQuery {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(vm, "vm");
    }

    /**
     * Whether it can be run with other settings: so it is unless it was recorded under a policy that nobody can simulate.
     *
     * @param policies known policies
     * @return whether the policy of the migration is known
     */
    public boolean isKnown(PolicyCatalog policies) {
        try {
            return spec.migrations().stream().filter(one -> one.vm().equals(vm)).findFirst()
                    .filter(one -> policies.require(Strategies.class, one.policy().base().id()) != null).isPresent();
        } catch (UnknownPolicyException e) {
            return false;
        }
    }
}
