package org.migworkbench.benchmarks;

import ch.qos.logback.classic.Level;
import java.util.List;
import org.cloudsimplus.allocationpolicies.VmAllocationPolicySimple;
import org.cloudsimplus.brokers.DatacenterBroker;
import org.cloudsimplus.brokers.DatacenterBrokerSimple;
import org.cloudsimplus.cloudlets.Cloudlet;
import org.cloudsimplus.cloudlets.CloudletSimple;
import org.cloudsimplus.core.CloudSimPlus;
import org.cloudsimplus.datacenters.DatacenterSimple;
import org.cloudsimplus.hosts.Host;
import org.cloudsimplus.hosts.HostSimple;
import org.cloudsimplus.resources.PeSimple;
import org.cloudsimplus.schedulers.vm.VmSchedulerTimeShared;
import org.cloudsimplus.util.Log;
import org.cloudsimplus.utilizationmodels.UtilizationModelFull;
import org.cloudsimplus.vms.Vm;
import org.cloudsimplus.vms.VmSimple;

/**
 * A virtual machine that uses all its memory moves between two hosts with 10 Gbit/s and all of it for the migration.
 * The default model of memory use makes such a migration take no time.
 */
final class CloudSimPlusJob {

    private static final long NETWORK_MEGABITS = 10_000;
    private static final long MIPS = 1000;
    private static final long STORAGE_MEGABYTES = 100_000;
    private static final double START = 5;
    private static final double ENOUGH = 10_000;

    private final int megabytes;
    private boolean asked;
    private double startSeconds;
    private double endSeconds = Double.NaN;

    CloudSimPlusJob(int megabytes) {
        this.megabytes = megabytes;
    }

    /** Returns the seconds of simulated time from the request to the end of the migration. */
    double run() {
        Log.setLevel(Level.OFF);
        CloudSimPlus simulation = new CloudSimPlus();
        Host source = host();
        Host target = host();
        DatacenterSimple datacenter = new DatacenterSimple(simulation, List.of(source, target),
                new VmAllocationPolicySimple());
        datacenter.setBandwidthPercentForMigration(1);
        DatacenterBroker broker = new DatacenterBrokerSimple(simulation);
        Vm vm = new VmSimple(MIPS, 1);
        vm.setRam(megabytes).setBw(1).setSize(1000);
        Cloudlet cloudlet = new CloudletSimple((long) (MIPS * ENOUGH), 1, new UtilizationModelFull());
        cloudlet.setUtilizationModelRam(new UtilizationModelFull());
        cloudlet.setUtilizationModelBw(new UtilizationModelFull());
        broker.submitVm(vm);
        broker.submitCloudlet(cloudlet);
        simulation.terminateAt(ENOUGH);
        vm.addOnMigrationFinishListener(info -> {
            endSeconds = simulation.clock();
            simulation.terminate();
        });
        simulation.addOnClockTickListener(info -> {
            if (!asked && info.getTime() >= START) {
                asked = true;
                startSeconds = simulation.clock();
                datacenter.requestVmMigration(vm, vm.getHost() == source ? target : source);
            }
        });
        datacenter.setSchedulingInterval(1);
        simulation.start();
        return endSeconds - startSeconds;
    }

    private Host host() {
        Host host = new HostSimple(2L * megabytes, NETWORK_MEGABITS, STORAGE_MEGABYTES,
                List.of(new PeSimple(2 * MIPS), new PeSimple(2 * MIPS)));
        host.setVmScheduler(new VmSchedulerTimeShared());
        return host;
    }
}
