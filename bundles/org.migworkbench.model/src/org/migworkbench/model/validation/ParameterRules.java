package org.migworkbench.model.validation;

import java.util.List;
import java.util.Optional;

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

    /**
     * Lists the kinds that are known.
     *
     * @param role what they are kinds of
     * @return their ids in the order in which to offer them
     */
    List<String> kinds(Role role);

    /**
     * Lists the parameters of a kind.
     *
     * @param role what it is a kind of
     * @param kind its id
     * @return the parameters' names in the order of a form; none for an unknown kind
     */
    List<String> parameters(Role role, String kind);

    /**
     * Lists values near one that is refused for a parameter.
     *
     * @param role what the kind is a kind of
     * @param kind the id of a known kind
     * @param name the parameter's name
     * @param refused the value as text, which is not allowed
     * @return allowed values as text: the nearest end of the range, or all words; none where no value is near
     */
    List<String> near(Role role, String kind, String name, String refused);

    /**
     * The value that a parameter has where none is given.
     *
     * @param role what the kind is a kind of
     * @param kind the id of a known kind
     * @param name the parameter's name
     * @return its default as text; empty if it has none
     */
    Optional<String> byDefault(Role role, String kind, String name);
}
