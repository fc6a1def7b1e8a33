package org.migworkbench.engine.spec;

import java.util.Optional;

/**
 * Where in a specification something is: an element of the scenario, a part of it, or one of its values. {@link #text()}
 * says it to people; programs ask the types.
 */
public sealed interface Place {

    /** The scenario as a whole. */
    Place SCENARIO = new Whole();

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
    sealed interface Part extends Place
            permits ScenarioElement, Disk, Workload, Policy, Substitute, Parameter, Value, Item {

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
     * The disk of a virtual machine.
     *
     * @param of the machine
     */
    record Disk(ScenarioElement of) implements Part {

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
    record Policy(ScenarioElement of) implements Part {

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
    static ScenarioElement link(int index) {
        return new ScenarioElement(ScenarioElement.Kind.LINK, index);
    }

    /**
     * The place of a host.
     *
     * @param index its position in the scenario, from 0
     * @return the place
     */
    static ScenarioElement host(int index) {
        return new ScenarioElement(ScenarioElement.Kind.HOST, index);
    }

    /**
     * The place of a virtual machine.
     *
     * @param index its position in the scenario, from 0
     * @return the place
     */
    static ScenarioElement vm(int index) {
        return new ScenarioElement(ScenarioElement.Kind.VM, index);
    }

    /**
     * The place of a migration.
     *
     * @param index its position in the scenario, from 0
     * @return the place
     */
    static ScenarioElement migration(int index) {
        return new ScenarioElement(ScenarioElement.Kind.MIGRATION, index);
    }

    /**
     * The place of a guest's traffic.
     *
     * @param index its position in the scenario, from 0
     * @return the place
     */
    static ScenarioElement traffic(int index) {
        return new ScenarioElement(ScenarioElement.Kind.TRAFFIC, index);
    }

    /**
     * The place of a fault.
     *
     * @param index its position in the scenario, from 0
     * @return the place
     */
    static ScenarioElement fault(int index) {
        return new ScenarioElement(ScenarioElement.Kind.FAULT, index);
    }
}
