package org.migworkbench.model.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rules that a document is checked against. A finding names its own, by which its fixes are found. */
public enum Rule {
    /** An element without an id. */
    ID_MISSING,
    /** Two elements with one id. */
    ID_TAKEN,
    /** An element without a name that needs one. */
    NAME_MISSING,
    /** Two elements of a kind with one name. */
    NAME_TAKEN,
    /** A number that its feature doesn't allow, whatever the others are. */
    VALUE,
    /** Memory that isn't whole pages. */
    MEMORY_NOT_PAGES,
    /** More non-zero memory than memory. */
    NON_ZERO_ABOVE_MEMORY,
    /** More words written than a page has. */
    WORDS_ABOVE_PAGE,
    /** A virtual machine that is larger than its host. */
    MACHINE_ABOVE_HOST,
    /** Virtual machines that together have more memory than their host. */
    HOST_MEMORY,
    /** Virtual machines that together have more processors than their host has cores. */
    HOST_CORES,
    /** A link without an end. */
    LINK_END_MISSING,
    /** A link that ends at what can't be linked. */
    LINK_END_KIND,
    /** A link from a node to itself. */
    LINK_ENDS_SAME,
    /** A workload on a virtual processor that the machine doesn't have. */
    WORKLOAD_PROCESSOR,
    /** Classes of pages that are more than the memory. */
    CLASSES_ABOVE_MEMORY,
    /** Traffic with nobody to talk to. */
    PEER_MISSING,
    /** Traffic that no link leads to. */
    PEER_UNREACHABLE,
    /** A disk that isn't whole blocks, or too many of them. */
    DISK_NOT_BLOCKS,
    /** A part of a disk that is more than the disk. */
    DISK_PART,
    /** Workloads that write a disk of which nothing is copied. */
    DISK_SHARED,
    /** A policy, a strategy or a workload of no kind. */
    KIND_MISSING,
    /** A kind that isn't known. */
    KIND_UNKNOWN,
    /** A parameter without a name. */
    PARAMETER_NAMELESS,
    /** A parameter that stands twice. */
    PARAMETER_TWICE,
    /** A parameter that the kind doesn't declare. */
    PARAMETER_UNKNOWN,
    /** A parameter that needs a value and has none. */
    PARAMETER_MISSING,
    /** A value that the kind refuses for a parameter. */
    PARAMETER_VALUE,
    /** A migration of nothing. */
    VM_MISSING,
    /** A migration of a machine that is on no host. */
    VM_ON_NO_HOST,
    /** A machine that is migrated twice in a scenario. */
    MIGRATED_TWICE,
    /** A migration to nowhere. */
    TARGET_MISSING,
    /** A migration to the host that the machine is on. */
    TARGET_IS_SOURCE,
    /** A migration to a host that no link leads to. */
    NO_WAY,
    /** A migration without a policy. */
    POLICY_MISSING,
    /** A scenario without a migration. */
    SCENARIO_EMPTY,
    /** A fault of a link without one. */
    FAULT_LINK_MISSING,
    /** A fault of a migration without one. */
    FAULT_MIGRATION_MISSING,
    /** A fault of a migration of another scenario. */
    FAULT_MIGRATION_ELSEWHERE,
    /** A fault of a link that nothing uses. */
    FAULT_WITHOUT_EFFECT,
    /** An experiment without a scenario. */
    EXPERIMENT_SCENARIO_MISSING,
    /** A baseline that isn't compared. */
    BASELINE_NOT_COMPARED,
    /** A published figure without a policy. */
    FIGURE_POLICY_MISSING,
    /** A published figure of a policy that isn't compared. */
    FIGURE_POLICY_NOT_COMPARED,
    /** A published figure of the baseline. */
    FIGURE_OF_BASELINE,
    /** A published figure of a workload that isn't compared. */
    FIGURE_WORKLOAD_NOT_COMPARED,
    /** A published figure without a source. */
    FIGURE_SOURCE_MISSING,
    /** A strategy or a policy that refuses its parameters together. */
    STRATEGY_REFUSED,
    /** A second strategy of one kind in a policy. */
    STRATEGY_TWICE,
    /** Strategies that don't go together, or one that doesn't go with the guest. */
    COMBINATION,
    /** A workload that doesn't fit what it runs in. */
    WORKLOAD_REFUSED,
    /** A value that only the simulation refuses. */
    RUN_VALUE;

    /**
     * The rule's name in files and attributes of markers, which stays the same.
     *
     * @return such as {@code name-taken}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Tells whether it is judged only once all values and references of the document are sound.
     *
     * @return whether what runs is needed for it
     */
    public boolean isOfRun() {
        return switch (this) {
            case SCENARIO_EMPTY, PARAMETER_MISSING, FAULT_WITHOUT_EFFECT, STRATEGY_REFUSED, STRATEGY_TWICE, COMBINATION,
                    WORKLOAD_REFUSED, RUN_VALUE ->
                true;
            default -> false;
        };
    }

    /**
     * Finds a rule.
     *
     * @param code its code, or any other text, or null
     * @return the rule; empty if there is none of that code
     */
    public static Optional<Rule> ofCode(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
