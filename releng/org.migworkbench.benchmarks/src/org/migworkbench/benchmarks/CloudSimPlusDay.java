package org.migworkbench.benchmarks;

import ch.qos.logback.classic.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cloudsimplus.allocationpolicies.migration.VmAllocationPolicyMigrationBestFitStaticThreshold;
import org.cloudsimplus.brokers.DatacenterBroker;
import org.cloudsimplus.brokers.DatacenterBrokerSimple;
import org.cloudsimplus.cloudlets.Cloudlet;
import org.cloudsimplus.cloudlets.CloudletSimple;
import org.cloudsimplus.core.CloudSimPlus;
import org.cloudsimplus.datacenters.DatacenterSimple;
import org.cloudsimplus.hosts.Host;
import org.cloudsimplus.hosts.HostSimple;
import org.cloudsimplus.hosts.HostStateHistoryEntry;
import org.cloudsimplus.resources.Pe;
import org.cloudsimplus.resources.PeSimple;
import org.cloudsimplus.schedulers.vm.VmSchedulerTimeShared;
import org.cloudsimplus.selectionpolicies.VmSelectionPolicy;
import org.cloudsimplus.util.Log;
import org.cloudsimplus.utilizationmodels.UtilizationModelDynamic;
import org.cloudsimplus.vms.Vm;
import org.cloudsimplus.vms.VmSimple;
import org.migworkbench.engine.datacenter.load.LoadTraces;
import org.migworkbench.engine.datacenter.spec.DataCenterSpec;
import org.migworkbench.engine.datacenter.spec.HostType;

/**
 * The same day in CloudSim Plus: a static threshold, a selection of its own, and the same hosts, machines and loads. A machine's one
 * processor has to fit one of the host's there, so those of 2500 MIPS run on the faster kind of host alone.
 */
final class CloudSimPlusDay {

    private static final double THRESHOLD = 0.8;
    private static final long MEGABYTE = 1 << 20;
    private static final long STORAGE = 1_000_000;

    private final DataCenterSpec spec;
    private final VmSelectionPolicy selection;
    private int moves;

    /**
     * What came of it.
     *
     * @param moves         finished migrations
     * @param kilowattHours energy of hosts that had load, by the same power tables
     * @param hostsOn       mean number of these hosts
     */
    record Result(int moves, double kilowattHours, double hostsOn) {
    }

    CloudSimPlusDay(DataCenterSpec spec, VmSelectionPolicy selection) {
        this.spec = spec;
        this.selection = selection;
    }

    Result run() {
        Log.setLevel(Level.OFF);
        double interval = spec.traces().intervalNanos() / 1e9;
        double end = interval * spec.traces().samples();
        CloudSimPlus simulation = new CloudSimPlus();
        List<Host> hosts = IntStream.range(0, spec.hosts()).mapToObj(i -> host(spec.hostType(i))).toList();
        DatacenterSimple centre = new DatacenterSimple(simulation, hosts,
                new VmAllocationPolicyMigrationBestFitStaticThreshold(selection, THRESHOLD));
        centre.setSchedulingInterval(interval).setHostSearchRetryDelay(interval);
        DatacenterBroker broker = new DatacenterBrokerSimple(simulation);
        List<Vm> vms = new ArrayList<>();
        List<Cloudlet> cloudlets = new ArrayList<>();
        for (int i = 0; i < spec.vms(); i++) {
            Vm vm = vm(i);
            vms.add(vm);
            cloudlets.add(cloudlet(i, end, interval, simulation).setVm(vm));
        }
        broker.submitVmList(vms);
        broker.submitCloudletList(cloudlets);
        simulation.terminateAt(end);
        simulation.start();
        return result(hosts, end);
    }

    private Host host(HostType type) {
        List<Pe> cores = Stream.<Pe>generate(() -> new PeSimple(type.mipsPerCore())).limit(type.cores()).toList();
        Host host = new HostSimple(type.memoryBytes() / MEGABYTE, Math.round(type.nicBytesPerSecond() * 8 / 1e6),
                STORAGE, cores);
        host.setVmScheduler(new VmSchedulerTimeShared());
        host.setStateHistoryEnabled(true);
        return host;
    }

    private Vm vm(int number) {
        Vm vm = new VmSimple(spec.vmType(number).mips(), 1);
        vm.setRam(spec.vmType(number).memoryBytes() / MEGABYTE).setBw(1).setSize(1000);
        vm.addOnMigrationFinishListener(info -> moves++);
        return vm;
    }

    private Cloudlet cloudlet(int number, double end, double interval, CloudSimPlus simulation) {
        LoadTraces traces = spec.traces();
        int trace = number % traces.count();
        UtilizationModelDynamic load = new UtilizationModelDynamic(traces.cpu(trace, 0));
        load.setUtilizationUpdateFunction(
                any -> traces.cpu(trace, (int) Math.min(traces.samples() - 1, simulation.clock() / interval)));
        Cloudlet cloudlet = new CloudletSimple((long) (spec.vmType(number).mips() * end * 10), 1, load);
        cloudlet.setUtilizationModelRam(new UtilizationModelDynamic(1));
        cloudlet.setUtilizationModelBw(new UtilizationModelDynamic(0));
        return cloudlet;
    }

    /** A state holds from its time until the next. */
    private Result result(List<Host> hosts, double end) {
        double joules = 0;
        double active = 0;
        for (int i = 0; i < hosts.size(); i++) {
            List<HostStateHistoryEntry> states = hosts.get(i).getStateHistory();
            for (int k = 0; k < states.size(); k++) {
                double seconds = (k + 1 < states.size() ? states.get(k + 1).time() : end) - states.get(k).time();
                if (states.get(k).allocatedMips() > 0 && seconds > 0) {
                    joules += seconds * spec.hostType(i).power().watts(states.get(k).percentUsage());
                    active += seconds;
                }
            }
        }
        return new Result(moves, joules / 3.6e6, active / end);
    }
}
