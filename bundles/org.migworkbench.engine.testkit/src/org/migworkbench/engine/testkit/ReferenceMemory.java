package org.migworkbench.engine.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.migworkbench.engine.guest.CheckpointKind;
import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

/**
 * Keeps which version of each page the destinations have, to be compared with the sources at their last moments. It
 * counts writes, not contents: a page that was written once more than the copy at the destination is a lost write.
 */
public final class ReferenceMemory implements MemoryWitness {

    private static final long ABSENT = -1;

    private final Map<String, Copy> copies = new HashMap<>();

    /**
     * Empty destinations.
     *
     * @param spec the scenario to be watched
     */
    public ReferenceMemory(ScenarioSpec spec) {
        for (VmSpec vm : spec.vms()) {
            copies.put(vm.id(), new Copy(vm.pageCount()));
            if (vm.disk().isCopied()) {
                copies.put(DiskSpec.spaceId(vm.id()), new Copy(vm.disk().blockCount()));
            }
        }
    }

    @Override
    public void read(String vm, int[] pages, int from, int count, Guest source) {
        Copy copy = copy(vm);
        for (int i = from; i < from + count; i++) {
            copy.read[pages[i]] = copy.stopped ? copy.source[pages[i]] : source.version(pages[i]);
        }
    }

    @Override
    public void arrived(String vm, int[] pages, int from, int count, Guest guest) {
        Copy copy = copy(vm);
        for (int i = from; i < from + count; i++) {
            int page = pages[i];
            copy.destination[page] = copy.read[page];
            if (copy.stopped && !guest.isStopped() && guest.version(page) != copy.source[page]) {
                copy.problems.add("page " + page + " was written at the destination before it arrived");
            }
        }
    }

    @Override
    public void stopped(String vm, Guest source) {
        Copy copy = copy(vm);
        copy.stopped = true;
        for (int page = 0; page < copy.source.length; page++) {
            copy.source[page] = source.version(page);
        }
        copy.commits.reset(copy.source); // the source has this without any commit
    }

    @Override
    public void checkpointRead(String vm, CheckpointKind kind, PageBitmap pages, Guest guest) {
        checkpoint(vm, kind).read(pages, guest);
    }

    @Override
    public void checkpointTaken(String vm, CheckpointKind kind, Guest guest) {
        checkpoint(vm, kind).take(guest);
    }

    @Override
    public void checkpointCommitted(String vm, CheckpointKind kind) {
        checkpoint(vm, kind).commit(copy(vm).problems);
    }

    @Override
    public void checkpointAbandoned(String vm, CheckpointKind kind) {
        checkpoint(vm, kind).abandon();
    }

    @Override
    public void readFromStore(String vm, int[] pages, int from, int count) {
        Copy copy = copy(vm);
        for (int i = from; i < from + count; i++) {
            copy.read[pages[i]] = copy.forward.committed(pages[i]);
        }
    }

    @Override
    public void restored(String vm, CheckpointKind kind, Guest guest) {
        Copy copy = copy(vm);
        copy.restored = true;
        checkpoint(vm, kind).compare(guest, copy.problems);
    }

    private ReferenceCheckpoint checkpoint(String vm, CheckpointKind kind) {
        return kind == CheckpointKind.FORWARD ? copy(vm).forward : copy(vm).commits;
    }

    @Override
    public void notNeeded(String vm, PageBitmap pages, Guest source) {
        Copy copy = copy(vm);
        for (int page = 0; page < copy.dispensable.length; page++) {
            copy.dispensable[page] = pages.get(page) ? source.version(page) : ABSENT;
        }
    }

    /**
     * Whether the guest was taken back to a checkpoint.
     *
     * @param vm id of the virtual machine
     * @return true after a failure that was answered so
     */
    public boolean isRestored(String vm) {
        return copy(vm).restored;
    }

    /**
     * What is wrong with the memory of a guest that was taken back to a checkpoint: it must be the one of the last
     * committed state, page by page, and so must be what the committed transactions add up to.
     *
     * @param vm id of the virtual machine
     * @return a few sentences, none if it is right or wasn't taken back
     */
    public List<String> problemsOfCheckpoints(String vm) {
        return List.copyOf(copy(vm).problems);
    }

    /**
     * What is wrong with the destination's memory; of interest after a migration that says it is completed.
     *
     * @param vm id of the virtual machine
     * @return a few sentences, none if the destination has what the source had at its last moment
     */
    public List<String> problems(String vm) {
        Copy copy = copy(vm);
        List<String> problems = new ArrayList<>(copy.problems);
        for (int page = 0; page < copy.source.length && problems.size() < 5; page++) {
            if (copy.destination[page] != copy.source[page] && !copy.isDispensable(page)) {
                problems.add("page " + page + " is version " + copy.destination[page] + " at the destination, "
                        + copy.source[page] + " at the source");
            }
        }
        return problems;
    }

    private Copy copy(String vm) {
        return copies.get(vm);
    }

    private static final class Copy {
        private final long[] read;
        private final long[] source;
        private final long[] destination;
        private final long[] dispensable;
        private final List<String> problems = new ArrayList<>();
        private final ReferenceCheckpoint commits;
        private final ReferenceCheckpoint forward;
        private boolean stopped;
        private boolean restored;

        Copy(int pageCount) {
            commits = new ReferenceCheckpoint(pageCount);
            forward = new ReferenceCheckpoint(pageCount);
            read = new long[pageCount];
            source = new long[pageCount];
            destination = new long[pageCount];
            dispensable = new long[pageCount];
            Arrays.fill(destination, ABSENT);
            Arrays.fill(dispensable, ABSENT);
        }

        /** Neither sent nor written since the policy said that it can do without it. */
        boolean isDispensable(int page) {
            return destination[page] == ABSENT && dispensable[page] == source[page];
        }
    }
}
