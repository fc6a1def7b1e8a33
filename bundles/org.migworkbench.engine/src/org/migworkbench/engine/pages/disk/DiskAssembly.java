package org.migworkbench.engine.pages.disk;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.migworkbench.engine.assembly.Assembly;
import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.course.MigrationTotals;
import org.migworkbench.engine.guest.CancelCheck;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.pages.batch.BatchSender;
import org.migworkbench.engine.pages.batch.Channels;
import org.migworkbench.engine.pages.batch.Lane;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.pages.batch.SentPages;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.DiskRules;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.Workload;

/**
 * Makes the copying of disks beside migrations.
 *
 * @param assembly makes what writes them
 * @param witness  sees their blocks
 * @param check    asked now and then whether to give up
 */
public record DiskAssembly(Assembly assembly, MemoryWitness witness, CancelCheck check) {

    /**
     * The copying of the disk of a migration's virtual machine, if it has to be copied.
     *
     * @param memory   the memory beside it
     * @param state    how far the migration has come
     * @param channels where it sends
     * @return {@link DiskPart#SHARED} if nothing has to be copied
     */
    public DiskPart disk(PageSpace memory, CourseState state, Channels channels) {
        DiskSpec disk = memory.vm().disk();
        if (!disk.isCopied()) {
            return DiskPart.SHARED;
        }
        VmSpec space = memory.vm().diskSpace();
        List<Workload> workloads = assembly.workloads(space);
        PageSpace blocks = new PageSpace(space, workloads, assembly.seeds(), channels.clock(), check);
        return new DiskProcess(parts(memory, blocks, workloads.get(0), state, channels),
                state.route().bytesPerSecond());
    }

    private DiskParts parts(PageSpace memory, PageSpace blocks, Workload workload, CourseState state,
            Channels channels) {
        DiskRules rules = state.strategies().disk().rules();
        DiskShare share = new DiskShare(state, channels);
        AscendingScan scan = new AscendingScan();
        Strategies strategies = Strategies.of(scan,
                new StorageRates(state.strategies().disk().encoding(memory.vm()), memory.vm().disk()), share,
                (last, run) -> Decision.CONTINUE, (current, decision, run) -> current);
        MigrationTotals totals = new MigrationTotals(state.spec(), blocks.vm().pageSizeBytes());
        SentPages sent = new SentPages(totals, blocks.vm().pageCount());
        Lane lane = new Lane(channels, channels.urgent(), DiskProcess.READ,
                state.spec().bandwidthLimitBytesPerSecond(), DoubleUnaryOperator.identity());
        return new DiskParts(memory, blocks, channels, rules, share, strategies, totals,
                new DiskLog(blocks, channels.clock(), totals, sent, scan),
                new DiskWrites(memory, blocks, workload, rules.limit(), channels.clock()),
                new BatchSender(blocks, strategies, lane, sent, witness), witness);
    }
}
