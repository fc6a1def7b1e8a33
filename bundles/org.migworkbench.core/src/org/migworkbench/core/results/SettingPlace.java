package org.migworkbench.core.results;

import java.util.Objects;

/**
 * Which part of a specification a setting is of.
 *
 * @param kind  the kind of part
 * @param owner what the part belongs to, by a name that stays when a person renames it: the stream of a virtual machine,
 *              or the name of a link or host; empty for the scenario
 * @param index the place among several of the kind that the owner has, from 0
 */
public record SettingPlace(Kind kind, String owner, int index) {

    /** Kinds of parts. */
    public enum Kind {
        /** The scenario itself. */
        SCENARIO("scenario"),
        /** A link. */
        LINK("link"),
        /** The network card of a host. */
        NETWORK_CARD("host"),
        /** What a host limits. */
        HOST("host"),
        /** A virtual machine. */
        VM("virtual machine"),
        /** A workload of a virtual machine. */
        WORKLOAD("workload"),
        /** A workload of its disk. */
        DISK_WORKLOAD("disk workload"),
        /** What a virtual machine sends. */
        TRAFFIC("traffic"),
        /** A migration. */
        MIGRATION("migration"),
        /** The policy of a migration. */
        POLICY("policy"),
        /** A strategy in the place of the policy's own. */
        STRATEGY("strategy"),
        /** A fault. */
        FAULT("fault");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /**
         * The kind for people.
         *
         * @return one or two words
         */
        public String word() {
            return word;
        }
    }

    /** Checks that nothing is missing. */
    public SettingPlace {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(owner, "owner");
    }

    SettingPlace(Kind kind, String owner) {
        this(kind, owner, 0);
    }
}
