package org.migworkbench.engine.datacenter.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.migworkbench.engine.datacenter.centre.Centre;
import org.migworkbench.engine.datacenter.centre.Placement;

/** Plans how hosts are emptied: cold ones to be switched off, all or nobody, and those in maintenance, whoever can. */
final class Emptying {

    private final Draft draft;
    private final Targets targets;
    private final Worth worth;
    private final List<PlannedMove> stuck = new ArrayList<>();

    Emptying(Draft draft, Targets targets, Worth worth) {
        this.draft = draft;
        this.targets = targets;
        this.worth = worth;
    }

    /** The least used first. */
    void planSaving() {
        List<Integer> hosts = IntStream.range(0, draft.hot.length)
                .filter(host -> !draft.hot[host] && !draft.isHeld(host)).boxed()
                .sorted(Comparator.comparingDouble(host -> draft.placement().load(host))).toList();
        stuck.clear();
        for (int host : hosts) {
            if (!draft.isTarget(host) && draft.outgoing(host) == 0 && !draft.isFull(host) && draft.isCold(host)) {
                empty(host);
            }
        }
    }

    private void empty(int host) {
        List<Integer> vms = vms(host);
        if (isStuck(vms.get(0), host) || !vms.stream().allMatch(draft::mayMove)) {
            return;
        }
        int first = draft.moves().size();
        draft.emptied[host] = true;
        boolean all = planAll(vms, host) && worth.isSaving(host, first);
        if (!all && draft.moves().size() == first) {
            stuck.add(new PlannedMove(vms.get(0), host, Placement.NONE));
        }
        draft.emptied[host] = all;
        while (draft.moves().size() > first && (!all || isTooMany(host))) {
            draft.takeBack();
        }
    }

    private boolean planAll(List<Integer> vms, int host) {
        boolean all = true;
        for (int i = 0; i < vms.size() && all; i++) {
            int target = targets.find(vms.get(i), host, Targets.Asked.IN_USE, Double.POSITIVE_INFINITY);
            all = target >= 0;
            if (all) {
                draft.plan(vms.get(i), target);
            }
        }
        return all;
    }

    /**
     * Whether two of other hosts that ask for no more found no host before: for one its own host wasn't asked, but it was for
     * the other, and hosts have only got fuller since.
     */
    private boolean isStuck(int vm, int host) {
        Centre centre = draft.centre();
        return targets.isMonotone() && stuck.stream().filter(one -> one.source() != host
                && centre.demand(one.vm()) <= centre.demand(vm) && centre.memory(one.vm()) <= centre.memory(vm))
                .limit(2).count() == 2;
    }

    /** Whether a limit makes the rest wait for the next round. */
    private boolean isTooMany(int host) {
        int most = draft.centre().spec().limits().mostPerHost();
        return most > 0 && draft.outgoing(host) > most || draft.isOverInAll();
    }

    /** Hosts in maintenance give away whoever finds a place. */
    void planMaintenance() {
        for (int host = 0; host < draft.hot.length; host++) {
            if (draft.rules.isInMaintenance(host) && !draft.isHeld(host)) {
                drain(host);
            }
        }
    }

    private void drain(int host) {
        draft.emptied[host] = true;
        for (int vm : vms(host)) {
            if (!draft.isFull(host) && !draft.wasMoved(vm)) {
                int target = targets.find(vm, host, Targets.Asked.ANY, Double.POSITIVE_INFINITY);
                if (target >= 0) {
                    draft.plan(vm, target);
                }
            }
        }
    }

    /** Those who ask for most first. */
    private List<Integer> vms(int host) {
        List<Integer> vms = new ArrayList<>();
        for (int vm = draft.placement().first(host); vm >= 0; vm = draft.placement().next(vm)) {
            vms.add(vm);
        }
        Centre centre = draft.centre();
        vms.sort(Comparator.comparingDouble(vm -> -centre.demand(vm)));
        return vms;
    }
}
