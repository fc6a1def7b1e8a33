package org.migworkbench.engine.spec;

import java.util.Objects;

/**
 * An element of one of the scenario's lists.
 *
 * @param kind  which list
 * @param index its position there, from 0
 */
public record ScenarioElement(Kind kind, int index) implements Place.Part {

    /** The lists of a scenario. */
    public enum Kind {
        /** Links. */
        LINK("links"),
        /** Hosts. */
        HOST("hosts"),
        /** Virtual machines. */
        VM("vms"),
        /** Migrations. */
        MIGRATION("migrations"),
        /** What guests send. */
        TRAFFIC("traffic"),
        /** Faults. */
        FAULT("faults");

        private final String list;

        Kind(String list) {
            this.list = list;
        }
    }

    /** Checks that nothing is missing. */
    public ScenarioElement {
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public Place of() {
        return SCENARIO;
    }

    @Override
    public String step() {
        return kind.list + '[' + index + ']';
    }

    /**
     * A workload of a virtual machine's memory.
     *
     * @param number its position among them, from 0
     * @return its place
     */
    public Place.Workload workload(int number) {
        return new Place.Workload(this, number);
    }

    /**
     * The disk of a virtual machine.
     *
     * @return its place
     */
    public Place.Disk disk() {
        return new Place.Disk(this);
    }

    /**
     * The policy of a migration.
     *
     * @return its place
     */
    public Place.Policy policy() {
        return new Place.Policy(this);
    }
}
