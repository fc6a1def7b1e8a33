package org.migworkbench.engine.pages;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.clock.EventKinds;
import org.migworkbench.engine.clock.EventSchedule;
import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.course.PathState;
import org.migworkbench.engine.event.FaultInjected;
import org.migworkbench.engine.network.LinkSharing;
import org.migworkbench.engine.network.Topology;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;

/** Lets the faults of a scenario happen when their triggers say so. */
final class FaultSchedule {

    /** A fault begins or is over, which the stamp tells; the owner is its number. */
    static final int FAULT = EventKinds.RUN;

    private static final long BEGINS = 0;
    private static final long IS_OVER = 1;

    private final List<FaultSpec> faults;
    private final List<LinkSpec> links;
    private final List<MigrationSpec> migrations;
    private final EventSchedule schedule;
    private final LinkSharing sharing;
    private final Topology topology;
    private final boolean[] active;
    private final boolean[] triggered;
    private final int[] pending;
    private List<PageMigration> made = List.of();

    FaultSchedule(ScenarioSpec spec, List<MigrationSpec> migrations, EventSchedule schedule, LinkSharing sharing,
            Topology topology) {
        this.faults = spec.faults();
        this.links = spec.links();
        this.migrations = migrations;
        this.schedule = schedule;
        this.sharing = sharing;
        this.topology = topology;
        this.active = new boolean[faults.size()];
        this.triggered = new boolean[faults.size()];
        this.pending = new int[faults.size()];
    }

    /** Schedules the faults that happen at a time. */
    void schedule(List<PageMigration> all) {
        made = all;
        for (int i = 0; i < faults.size(); i++) {
            if (faults.get(i).trigger() == FaultSpec.Trigger.TIME) {
                trigger(i);
            }
        }
    }

    /** Something happened in a migration that faults may wait for; {@code round} counts for rounds only. */
    void happened(FaultSpec.Trigger what, int migration, int round) {
        for (int i = 0; i < faults.size(); i++) {
            FaultSpec fault = faults.get(i);
            if (fault.trigger() == what && fault.vm().equals(migrations.get(migration).vm())
                    && (what != FaultSpec.Trigger.ROUND || fault.round() == round)) {
                trigger(i);
            }
        }
    }

    private void trigger(int fault) {
        if (!triggered[fault]) {
            triggered[fault] = true;
            pending[fault]++;
            schedule.pushAfter(faults.get(fault).delayNanos(), FAULT, fault, BEGINS);
        }
    }

    /** Whether none is to come or to go any more, unless a migration comes to the end of its live phase. */
    boolean areOver() {
        for (int i = 0; i < faults.size(); i++) {
            if (pending[i] > 0 || faults.get(i).trigger() == FaultSpec.Trigger.ROUND && !triggered[i]) {
                return false;
            }
        }
        return true;
    }

    /** A fault begins or is over. */
    void handle(int index, long stamp) {
        FaultSpec fault = faults.get(index);
        pending[index]--;
        boolean ofLink = fault.kind() == FaultSpec.Kind.LINK_DOWN || fault.kind() == FaultSpec.Kind.LINK_SLOW;
        RunClock clock = schedule.clock();
        clock.tell(new FaultInjected(clock.nowNanos(), clock.nextSequence(), ofLink ? "" : fault.vm(), fault,
                stamp == IS_OVER));
        if (ofLink) {
            active[index] = stamp == BEGINS;
            if (stamp == BEGINS) {
                schedule.pushAfter(fault.durationNanos(), FAULT, index, IS_OVER);
                pending[index] += fault.durationNanos() == Long.MAX_VALUE ? 0 : 1;
            }
            changeLink(fault.link());
        } else {
            strike(fault);
        }
    }

    private void strike(FaultSpec fault) {
        for (int i = 0; i < made.size(); i++) {
            if (migrations.get(i).vm().equals(fault.vm())) {
                made.get(i).course().strike(fault.kind());
            }
        }
    }

    private void changeLink(String id) {
        for (int link = 0; link < links.size(); link++) {
            if (links.get(link).id().equals(id)) {
                double rate = links.get(link).bytesPerSecond() * factor(id);
                sharing.setCapacity(schedule.nowNanos(), link, rate);
                if (topology.opposite(link) >= links.size()) { // it has no faults of its own
                    sharing.setCapacity(schedule.nowNanos(), topology.opposite(link), rate);
                }
            }
        }
        for (int i = 0; i < made.size(); i++) {
            List<String> path = used(i);
            if (path.contains(id)) {
                boolean carries = path.stream().allMatch(one -> factor(one) > 0);
                made.get(i).course().pathChanged(carries ? PathState.CARRIES
                        : isDownForever(path) ? PathState.DOWN_FOREVER : PathState.DOWN);
            }
        }
    }

    /** The links that a migration needs: its path and, if it is protected, the way back. */
    private List<String> used(int migration) {
        List<String> path = migrations.get(migration).path();
        if (!made.get(migration).needsWayBack()) {
            return path;
        }
        List<String> both = new ArrayList<>(path);
        path.forEach(link -> both.add(Topology.oppositeName(link)));
        return both;
    }

    /** What the active faults leave of a link's rate. */
    private double factor(String link) {
        double factor = 1;
        for (int i = 0; i < active.length; i++) {
            if (active[i] && faults.get(i).link().equals(link)) {
                factor *= faults.get(i).kind() == FaultSpec.Kind.LINK_DOWN ? 0 : faults.get(i).factor();
            }
        }
        return factor;
    }

    private boolean isDownForever(List<String> path) {
        for (int i = 0; i < active.length; i++) {
            FaultSpec fault = faults.get(i);
            if (active[i] && fault.kind() == FaultSpec.Kind.LINK_DOWN && path.contains(fault.link())
                    && fault.durationNanos() == Long.MAX_VALUE) {
                return true;
            }
        }
        return false;
    }
}
