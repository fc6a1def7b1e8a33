package org.migworkbench.engine.spec;

import java.util.Objects;
import java.util.Optional;

/**
 * Where in a specification something is: an element of the scenario, a part of it, or one of its values. {@link #text()}
 * says it to people; programs ask the types.
 */
public sealed interface Place {

    /** The scenario as a whole. */
    Place SCENARIO = new Whole();

    /** The lists of a scenario. */
    enum Kind {
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

    /**
     * What this is a part or a value of.
     *
     * @return the place around; empty for the scenario
     */
    Optional<Place> owner();

    /**
     * Says where it is.
     *
     * @return a path such as {@code migrations[0].policy.maxIterations}; empty for the scenario
     */
    String text();

    /**
     * A value of what is here.
     *
     * @param name the value's name in the specification, such as {@code bytesPerSecond}
     * @return its place
     */
    default Value value(String name) {
        return new Value(this, name);
    }

    /**
     * A parameter of the policy, strategy or workload that is here.
     *
     * @param name the parameter's name
     * @return its place
     */
    default Parameter parameter(String name) {
        return new Parameter(this, name);
    }

    /**
     * Tells whether this is a policy or in one.
     *
     * @return whether a policy is here or around
     */
    default boolean isOfPolicy() {
        return this instanceof Policy || owner().map(Place::isOfPolicy).orElse(false);
    }

    /** The scenario. */
    record Whole() implements Place {

        @Override
        public Optional<Place> owner() {
            return Optional.empty();
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** Something in a place around it. */
    sealed interface Part extends Place {

        /**
         * The place around.
         *
         * @return what this is a part or a value of
         */
        Place of();

        /**
         * Says which part it is.
         *
         * @return a step of a path, such as {@code policy} or {@code [0]}
         */
        String step();

        @Override
        default Optional<Place> owner() {
            return Optional.of(of());
        }

        @Override
        default String text() {
            String around = of().text();
            return around + (around.isEmpty() || step().startsWith("[") ? "" : ".") + step();
        }
    }

    /**
     * An element of one of the scenario's lists.
     *
     * @param kind  which list
     * @param index its position there, from 0
     */
    record Element(Kind kind, int index) implements Part {

        /** Checks that nothing is missing. */
        public Element {
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
        public Workload workload(int number) {
            return new Workload(this, number);
        }

        /**
         * The disk of a virtual machine.
         *
         * @return its place
         */
        public Disk disk() {
            return new Disk(this);
        }

        /**
         * The policy of a migration.
         *
         * @return its place
         */
        public Policy policy() {
            return new Policy(this);
        }
    }

    /**
     * The disk of a virtual machine.
     *
     * @param of the machine
     */
    record Disk(Element of) implements Part {

        @Override
        public String step() {
            return "disk";
        }

        /**
         * A workload of the disk.
         *
         * @param number its position among them, from 0
         * @return its place
         */
        public Workload workload(int number) {
            return new Workload(this, number);
        }
    }

    /**
     * A workload.
     *
     * @param of    what it writes: a virtual machine, for its memory, or its disk
     * @param index its position there, from 0
     */
    record Workload(Part of, int index) implements Part {

        @Override
        public String step() {
            return "workloads[" + index + ']';
        }

        /**
         * Tells what it writes.
         *
         * @return whether that is a disk
         */
        public boolean isOfDisk() {
            return of instanceof Disk;
        }
    }

    /**
     * The policy of a migration.
     *
     * @param of the migration
     */
    record Policy(Element of) implements Part {

        @Override
        public String step() {
            return "policy";
        }

        /**
         * A strategy that takes the place of the policy's own.
         *
         * @param number its position among them, from 0
         * @return its place
         */
        public Substitute substitute(int number) {
            return new Substitute(this, number);
        }
    }

    /**
     * A strategy that takes the place of a policy's own.
     *
     * @param of    the policy
     * @param index its position among the strategies that do, from 0
     */
    record Substitute(Policy of, int index) implements Part {

        @Override
        public String step() {
            return "overrides[" + index + ']';
        }
    }

    /**
     * A parameter of a policy, a strategy or a workload.
     *
     * @param of   whose parameter
     * @param step its name
     */
    record Parameter(Place of, String step) implements Part {
    }

    /**
     * A value in the specification.
     *
     * @param of   whose value
     * @param step its name
     */
    record Value(Place of, String step) implements Part {

        /**
         * An item of a value that is a list.
         *
         * @param number its position there, from 0
         * @return its place
         */
        public Item item(int number) {
            return new Item(this, number);
        }
    }

    /**
     * An item of a value that is a list.
     *
     * @param of    the list
     * @param index its position there, from 0
     */
    record Item(Value of, int index) implements Part {

        @Override
        public String step() {
            return "[" + index + ']';
        }
    }

    /**
     * The place of a link.
     *
     * @param index its position in the scenario, from 0
     * @return the place
     */
    static Element link(int index) {
        return new Element(Kind.LINK, index);
    }

    /**
     * The place of a host.
     *
     * @param index its position in the scenario, from 0
     * @return the place
     */
    static Element host(int index) {
        return new Element(Kind.HOST, index);
    }

    /**
     * The place of a virtual machine.
     *
     * @param index its position in the scenario, from 0
     * @return the place
     */
    static Element vm(int index) {
        return new Element(Kind.VM, index);
    }

    /**
     * The place of a migration.
     *
     * @param index its position in the scenario, from 0
     * @return the place
     */
    static Element migration(int index) {
        return new Element(Kind.MIGRATION, index);
    }

    /**
     * The place of a guest's traffic.
     *
     * @param index its position in the scenario, from 0
     * @return the place
     */
    static Element traffic(int index) {
        return new Element(Kind.TRAFFIC, index);
    }

    /**
     * The place of a fault.
     *
     * @param index its position in the scenario, from 0
     * @return the place
     */
    static Element fault(int index) {
        return new Element(Kind.FAULT, index);
    }
}
