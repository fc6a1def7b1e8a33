package org.migworkbench.core.document;

import java.util.List;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.defaults.ElementDefaults;

/** Makes from a policy of a document what the engine runs. */
public final class PolicySpecs {

    private PolicySpecs() {
    }

    /**
     * Translates a policy.
     *
     * @param policy a policy with a kind; nothing else of it is checked
     * @return the policy with the parts that replace strategies of its kind now
     */
    public static PolicySpec of(Policy policy) {
        List<PolicyRef> overrides = inForce(policy).stream()
                .map(part -> new PolicyRef(part.getKind() == null ? "" : part.getKind().strip(),
                        GuestSpecs.parameters(part.getParameters())))
                .toList();
        return new PolicySpec(new PolicyRef(policy.getKind(), GuestSpecs.parameters(policy.getParameters())),
                overrides);
    }

    /**
     * The parts of a policy that replace strategies of its kind now, in the order of its specification.
     *
     * @param policy a policy
     * @return its parts without those that are kept aside
     */
    public static List<PolicyPart> inForce(Policy policy) {
        return policy.getOverrides().stream().filter(PolicyPart::isEnabled).toList();
    }

    /**
     * Makes a policy from its specification.
     *
     * @param name its name
     * @param spec what the engine would run
     * @return the policy, in no document
     */
    public static Policy policy(String name, PolicySpec spec) {
        Policy policy = ModelFactory.eINSTANCE.createPolicy();
        policy.setName(name);
        policy.setKind(spec.base().id());
        spec.base().params()
                .forEach((key, value) -> policy.getParameters().add(ElementDefaults.parameter(key, value)));
        for (PolicyRef override : spec.overrides()) {
            PolicyPart part = ModelFactory.eINSTANCE.createPolicyPart();
            part.setKind(override.id());
            override.params().forEach((key, value) -> part.getParameters().add(ElementDefaults.parameter(key, value)));
            policy.getOverrides().add(part);
        }
        return policy;
    }
}
