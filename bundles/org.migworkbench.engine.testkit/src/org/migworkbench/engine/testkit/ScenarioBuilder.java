package org.migworkbench.engine.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.engine.spec.VmSpec;

/**
 * Makes small scenarios. Without a link there is one of {@value #DEFAULT_LINK} with 1 Gbit/s; a guest that names no
 * links migrates over all of them.
 */
public final class ScenarioBuilder {

    /** Rate of the link that is there if none is named, in bytes per second: 1 Gbit/s. */
    public static final double GIGABIT = 125e6;

    /** Id of the link that is there if none is named. */
    public static final String DEFAULT_LINK = "link";

    private final String name;
    private final List<LinkSpec> links = new ArrayList<>();
    private final List<VmSpec> vms = new ArrayList<>();
    private final List<MigrationSpec> migrations = new ArrayList<>();
    private final List<HostSpec> hosts = new ArrayList<>();
    private final List<TrafficSpec> traffic = new ArrayList<>();
    private final List<FaultSpec> faults = new ArrayList<>();
    private final List<GuestBuilder> guests = new ArrayList<>();
    private long seed = 42;

    private ScenarioBuilder(String name) {
        this.name = name;
    }

    /**
     * Begins a scenario with seed 42.
     *
     * @param name for people
     * @return the builder
     */
    public static ScenarioBuilder scenario(String name) {
        return new ScenarioBuilder(name);
    }

    /**
     * Parameters of a policy or a workload.
     *
     * @param pairs names and values by turns
     * @return the parameters
     * @throws IllegalArgumentException if a value is missing
     */
    public static SortedMap<String, String> params(String... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException("The parameter " + pairs[pairs.length - 1]
                    + " has no value; names and values go by turns.");
        }
        SortedMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /**
     * The root of all random numbers.
     *
     * @param value any number
     * @return this
     */
    public ScenarioBuilder seed(long value) {
        seed = value;
        return this;
    }

    /**
     * Adds a link without latency.
     *
     * @param id             unique
     * @param bytesPerSecond rate in bytes per second
     * @return this
     */
    public ScenarioBuilder link(String id, double bytesPerSecond) {
        return link(id, bytesPerSecond, 0);
    }

    /**
     * Adds a link.
     *
     * @param id             unique
     * @param bytesPerSecond rate in bytes per second
     * @param latencyNanos   one-way latency in nanoseconds
     * @return this
     */
    public ScenarioBuilder link(String id, double bytesPerSecond, long latencyNanos) {
        links.add(new LinkSpec(id, bytesPerSecond, latencyNanos));
        return this;
    }

    /**
     * Adds a guest that migrates.
     *
     * @param id    unique
     * @param guest says what differs from 64 MiB, one processor and no workload; its policy has to be said
     * @return this
     */
    public ScenarioBuilder guest(String id, Consumer<GuestBuilder> guest) {
        GuestBuilder builder = new GuestBuilder(id);
        guest.accept(builder);
        guests.add(builder);
        return this;
    }

    /**
     * Adds a host that limits how many migrations it takes part in.
     *
     * @param host the host
     * @return this
     */
    public ScenarioBuilder host(HostSpec host) {
        hosts.add(host);
        return this;
    }

    /**
     * Adds what a guest itself sends.
     *
     * @param spec the traffic
     * @return this
     */
    public ScenarioBuilder traffic(TrafficSpec spec) {
        traffic.add(spec);
        return this;
    }

    /**
     * Adds something that goes wrong.
     *
     * @param fault the fault
     * @return this
     */
    public ScenarioBuilder fault(FaultSpec fault) {
        faults.add(fault);
        return this;
    }

    /**
     * The scenario.
     *
     * @return a specification; whether it is valid is up to its validation
     */
    public ScenarioSpec build() {
        List<LinkSpec> all = links.isEmpty() ? List.of(new LinkSpec(DEFAULT_LINK, GIGABIT, 0)) : links;
        List<String> ids = all.stream().map(LinkSpec::id).toList();
        vms.clear();
        migrations.clear();
        for (GuestBuilder guest : guests) {
            vms.add(guest.vm());
            migrations.add(guest.migration(ids));
        }
        return new ScenarioSpec(name, all, vms, migrations, hosts, traffic, faults, seed);
    }
}
