package org.migworkbench.engine.spec;

import java.util.List;
import java.util.Objects;

/**
 * Everything that a run depends on. The same specification gives the same result, bit for bit.
 *
 * @param name       for people
 * @param links      links that the migrations share
 * @param vms        virtual machines
 * @param migrations migrations, each of another virtual machine
 * @param hosts      hosts that limit how many migrations they take part in; a host without a limit may be left out
 * @param traffic    what the guests themselves send, at most one for each virtual machine
 * @param faults     what goes wrong
 * @param seed       root of all random numbers
 */
public record ScenarioSpec(String name, List<LinkSpec> links, List<VmSpec> vms, List<MigrationSpec> migrations,
        List<HostSpec> hosts, List<TrafficSpec> traffic, List<FaultSpec> faults, long seed) {

    /** Makes the lists immutable. */
    public ScenarioSpec {
        Objects.requireNonNull(name, "name");
        links = List.copyOf(links);
        vms = List.copyOf(vms);
        migrations = List.copyOf(migrations);
        hosts = List.copyOf(hosts);
        traffic = List.copyOf(traffic);
        faults = List.copyOf(faults);
    }

    /**
     * A scenario without host limits, traffic and faults.
     *
     * @param name       for people
     * @param links      links that the migrations share
     * @param vms        virtual machines
     * @param migrations migrations, each of another virtual machine
     * @param seed       root of all random numbers
     */
    public ScenarioSpec(String name, List<LinkSpec> links, List<VmSpec> vms, List<MigrationSpec> migrations,
            long seed) {
        this(name, links, vms, migrations, List.of(), List.of(), List.of(), seed);
    }

    /**
     * The same with other migrations.
     *
     * @param others the migrations
     * @return the specification
     */
    public ScenarioSpec withMigrations(List<MigrationSpec> others) {
        return new ScenarioSpec(name, links, vms, others, hosts, traffic, faults, seed);
    }

    /**
     * The same scenario with another seed.
     *
     * @param other the seed
     * @return the scenario
     */
    public ScenarioSpec withSeed(long other) {
        return new ScenarioSpec(name, links, vms, migrations, hosts, traffic, faults, other);
    }

    /**
     * One migration in its surroundings: its virtual machine, links and hosts, without what else goes on.
     *
     * @param migration the migration
     * @return a specification of it alone
     */
    public ScenarioSpec alone(MigrationSpec migration) {
        return new ScenarioSpec(name, links, vms.stream().filter(vm -> vm.id().equals(migration.vm())).toList(),
                List.of(migration), hosts, List.of(), List.of(), seed);
    }
}
