package org.migworkbench.engine.pages;

import java.util.List;
import org.migworkbench.engine.guest.Checkpoint;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageContents;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.Workload;

/** Makes the copying of a disk beside a migration. */
final class DiskAssembly {

    private DiskAssembly() {
    }

    /** The copying of the disk of a migration's virtual machine, if it has to be copied. */
    static DiskPart disk(MigrationState memory, Assembly assembly, Seeds seeds, LinkSharing sharing,
            MemoryWitness witness, Checkpoint checkpoint) {
        DiskSpec disk = memory.vm.disk();
        if (!disk.isCopied()) {
            return DiskPart.SHARED;
        }
        VmSpec space = disk.space(memory.vm.id());
        List<Workload> workloads = assembly.workloads(space);
        DiskShare share = new DiskShare(memory, sharing);
        Strategies strategies = Strategies.of(new AscendingScan(),
                new StorageRates(memory.strategies.disk().encoding(memory.vm), disk), share,
                (last, run) -> Decision.CONTINUE, (current, decision, run) -> current);
        MigrationState blocks = new MigrationState(memory.index, memory.spec, space, workloads,
                new PageContents(space, seeds.seed("vm." + space.id() + ".content")), strategies, memory.route,
                memory.clock, checkpoint);
        return new DiskProcess(memory, blocks, share, workloads.get(0), sharing, witness);
    }
}
