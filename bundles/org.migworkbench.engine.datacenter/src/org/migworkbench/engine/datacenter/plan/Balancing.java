package org.migworkbench.engine.datacenter.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.migworkbench.engine.datacenter.centre.Centre;
import org.migworkbench.engine.datacenter.centre.Placement;

/** Plans what hot hosts give away, the most loaded first. */
final class Balancing {

    private final Draft draft;
    private final Targets targets;
    private final Worth worth;
    private final Targets.Asked asked;
    private int[] candidates = new int[16];

    Balancing(Draft draft, Targets targets, Worth worth) {
        this.draft = draft;
        this.targets = targets;
        this.worth = worth;
        this.asked = draft.strategy.frame().coldTargets() ? Targets.Asked.COLD : Targets.Asked.ANY;
    }

    void plan() {
        List<Integer> hosts = IntStream.range(0, draft.hot.length)
                .filter(host -> draft.hot[host] && !draft.isHeld(host))
                .boxed().sorted(Comparator.comparingDouble(host -> -draft.placement().load(host))).toList();
        if (draft.strategy.frame().gathers()) {
            gather(hosts);
        } else {
            hosts.forEach(this::relieve);
        }
    }

    private boolean isToGiveMore(int host, int given) {
        int most = draft.strategy.frame().perRound();
        return (most == 0 || given < most) && !draft.isFull(host) && draft.isHotNow(host);
    }

    /** One after the other finds a place, until the host isn't hot. */
    private void relieve(int host) {
        int count = candidates(host, draft.placement().load(host));
        while (count > 0 && isToGiveMore(host, draft.outgoing(host))) {
            int vm = draft.strategy.choice().choose(draft, host, candidates, count);
            count = without(vm, count);
            int target = targets.find(vm, host, asked, draft.placement().load(host));
            if (target >= 0 && worth.isRelief(vm, host, target)) {
                draft.plan(vm, target);
            }
        }
    }

    /** All who leave are known before the first finds a place; whoever finds none stays. */
    private void gather(List<Integer> hosts) {
        List<PlannedMove> lifted = new ArrayList<>();
        hosts.forEach(host -> lift(host, lifted));
        Centre centre = draft.centre();
        lifted.sort(Comparator.comparingDouble(one -> -centre.demand(one.vm())));
        lifted.forEach(this::place);
    }

    private void lift(int host, List<PlannedMove> lifted) {
        int count = candidates(host, Double.POSITIVE_INFINITY);
        int given = 0;
        while (count > 0 && isToGiveMore(host, given) && isRoomFor(host, given)) {
            int vm = draft.strategy.choice().choose(draft, host, candidates, count);
            count = without(vm, count);
            lifted.add(new PlannedMove(vm, draft.lift(vm), Placement.NONE));
            given++;
        }
    }

    private boolean isRoomFor(int host, int given) {
        int most = draft.centre().spec().limits().mostPerHost();
        return most == 0 || given < most;
    }

    private void place(PlannedMove one) {
        int target = draft.isFull(one.source()) ? Placement.NONE
                : targets.find(one.vm(), one.source(), asked, Double.POSITIVE_INFINITY);
        draft.drop(one.vm(), one.source());
        if (target >= 0 && worth.isRelief(one.vm(), one.source(), target)) {
            draft.plan(one.vm(), target);
        }
    }

    /** Who may be moved, but for those that are known to find no host below a load. */
    private int candidates(int host, double most) {
        int count = 0;
        candidates = new int[Math.max(candidates.length, draft.placement().count(host))];
        for (int vm = draft.placement().first(host); vm >= 0; vm = draft.placement().next(vm)) {
            if (draft.mayMove(vm) && !targets.isRefused(vm, asked, most)) {
                candidates[count++] = vm;
            }
        }
        return count;
    }

    private int without(int vm, int count) {
        int place = 0;
        while (candidates[place] != vm) {
            place++;
        }
        System.arraycopy(candidates, place + 1, candidates, place, count - place - 1);
        return count - 1;
    }
}
