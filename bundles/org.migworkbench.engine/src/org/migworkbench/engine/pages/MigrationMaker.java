package org.migworkbench.engine.pages;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.assembly.Assembly;
import org.migworkbench.engine.clock.EventSchedule;
import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.course.MigrationSetup;
import org.migworkbench.engine.course.Neighbours;
import org.migworkbench.engine.course.Uncounted;
import org.migworkbench.engine.guest.CancelCheck;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.network.LinkSharing;
import org.migworkbench.engine.network.Route;
import org.migworkbench.engine.network.Topology;
import org.migworkbench.engine.pages.batch.Channels;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.pages.disk.DiskAssembly;
import org.migworkbench.engine.pages.disk.DiskPart;
import org.migworkbench.engine.pages.protection.Protected;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.VmSpec;

/** Makes the migrations of a run, one after the other, since that takes long for huge guests and may be given up. */
final class MigrationMaker {

    private final Shared shared;
    private final Assembly assembly;
    private final MemoryWitness witness;
    private final CancelCheck check;
    private final SortedMap<String, VmSpec> vms = new TreeMap<>();

    /** What the migrations of a run share. */
    record Shared(EventSchedule schedule, LinkSharing sharing, Topology topology, FaultSchedule faults,
            Neighbours neighbours) {
    }

    MigrationMaker(List<VmSpec> vms, Shared shared, Assembly assembly, MemoryWitness witness, CancelCheck check) {
        this.shared = shared;
        this.assembly = assembly;
        this.witness = witness;
        this.check = check;
        vms.forEach(vm -> this.vms.put(vm.id(), vm));
    }

    /** Makes a migration. */
    PageMigration make(int index, MigrationSpec migration) {
        check.check();
        VmSpec vm = vms.get(migration.vm());
        Channels channels = new Channels(index, shared.schedule(), shared.sharing());
        int[] path = shared.topology().path(migration.path());
        shared.sharing().setPath(channels.main(), path);
        shared.sharing().setPath(channels.urgent(), path);
        Route route = shared.topology().route(path);
        PageSpace memory = new PageSpace(vm, assembly.workloads(vm), assembly.seeds(), channels.clock(), check);
        CourseState state = new CourseState(new MigrationSetup(migration, vm, strategies(vm, migration, route), route),
                channels.clock(), Uncounted.NOTHING);
        if (state.strategies().encoding().comparesVersions()) {
            memory.guest().rememberVersions();
        }
        DiskPart disk = new DiskAssembly(assembly, witness, check).disk(memory, state, channels);
        PageMigration made = new PageMigration(new Protected(memory, state, channels, witness), disk, shared.topology(),
                new PageMigration.Outside((what, round) -> shared.faults().happened(what, index, round),
                        shared.neighbours()));
        shared.neighbours().add(made.course());
        return made;
    }

    private Strategies strategies(VmSpec vm, MigrationSpec migration, Route route) {
        Seeds own = new Seeds(assembly.seeds().seed("vm." + vm.streamName()));
        return assembly.strategies(migration.policy(), new PolicyContext(vm, migration, route.bytesPerSecond(), own));
    }
}
