package org.migworkbench.model.validation;

/** What a program knows about the kinds of policies and workloads; the model itself knows none. */
public interface ParameterRules {

    /** What a kind is a kind of. */
    enum Role {
        /** A whole policy, {@code Policy.kind}. */
        POLICY,
        /** A strategy that replaces a part of a policy, {@code PolicyPart.kind}. */
        POLICY_PART,
        /** A workload, {@code Workload.kind}. */
        WORKLOAD
    }

    /**
     * Checks the id of a kind.
     *
     * @param role what it is a kind of
     * @param kind the id, not empty
     * @return a complete sentence that says which ids are allowed, or null if the id is known
     */
    String checkKind(Role role, String kind);

    /**
     * Checks a parameter.
     *
     * @param role what the kind is a kind of
     * @param kind the id of a known kind
     * @param name the parameter's name, not empty
     * @param value its value as text, perhaps empty
     * @return a complete sentence that names the value and says what is allowed, or null if all is well
     */
    String checkParameter(Role role, String kind, String name, String value);
}
