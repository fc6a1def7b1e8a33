package org.migworkbench.engine.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.datacenter.load.LoadTraces;
import org.migworkbench.engine.datacenter.result.DayMetric;
import org.migworkbench.engine.datacenter.result.DayResult;
import org.migworkbench.engine.datacenter.result.MoveRecord;
import org.migworkbench.engine.datacenter.spec.DataCenterSpec;
import org.migworkbench.engine.datacenter.spec.HostType;
import org.migworkbench.engine.datacenter.spec.Limits;
import org.migworkbench.engine.datacenter.spec.MoveSettings;
import org.migworkbench.engine.datacenter.spec.PlacementRules;
import org.migworkbench.engine.datacenter.spec.StartPlacement;
import org.migworkbench.engine.datacenter.spec.VmType;
import org.migworkbench.engine.datacenter.strategy.catalog.WholeStrategy;

/** What holds of every data centre, over many random ones: -Dcentres=N. */
class RandomCentresTest {

    private static final int CENTRES = Integer.getInteger("centres", 10_000);
    private static final List<String> STRATEGIES = Days.STRATEGIES.strategies().stream().map(WholeStrategy::descriptor)
            .map(about -> about.id()).toList();

    @Test
    void promisesHold() {
        int moves = 0;
        for (int i = 0; i < CENTRES; i++) {
            DataCenterSpec spec = centre(new SplittableRandom(i), STRATEGIES.get(i % STRATEGIES.size()));
            DayResult day = Days.run(spec);
            String what = "centre " + i + ", " + spec.strategy().base().id();
            checkPlaces(day, what);
            checkMemory(day, what);
            checkEnergy(day, what);
            checkWork(day, what);
            checkTargets(day, what);
            checkLimits(day, what);
            moves += day.moves().size();
            if (i % 50 == 0) {
                DayResult again = Days.run(spec);
                assertEquals(day.moves(), again.moves(), what);
                assertEquals(day.value(DayMetric.ENERGY), again.value(DayMetric.ENERGY), what);
            }
        }
        assertTrue(moves > CENTRES, "there were moves to look at: " + moves);
    }

    private static DataCenterSpec centre(SplittableRandom random, String strategy) {
        int hosts = 1 + random.nextInt(7);
        int vms = 1 + random.nextInt(2 * Math.max(1, hosts - 1)); // two fit on each, and one host may be in maintenance
        int samples = 1 + random.nextInt(20);
        float[][] cpu = new float[vms][samples];
        for (float[] row : cpu) {
            double level = random.nextDouble();
            for (int i = 0; i < samples; i++) {
                level = random.nextInt(4) == 0 ? random.nextDouble() : level;
                row[i] = (float) level;
            }
        }
        List<HostType> types = HostType.CLOUDSIM.stream()
                .map(type -> type.withMemory((5L + random.nextInt(10)) << 30)
                        .withNic(random.nextBoolean() ? 125e6 : 1.25e9)
                        .withBoot(random.nextInt(3) * 40_000_000_000L))
                .toList();
        MoveSettings moves = MoveSettings.of(Days.strategy("qemu")).withCost(random.nextInt(4) == 0
                ? MoveSettings.Cost.MEMORY_OVER_BANDWIDTH
                : MoveSettings.Cost.FLUID);
        LoadTraces traces = Days.traces(cpu);
        StartPlacement start = StartPlacement.values()[random.nextInt(3)];
        Limits limits = random.nextInt(3) > 0 ? Limits.NONE
                : new Limits(1 + random.nextInt(2), 1 + random.nextInt(4), random.nextInt(3) * 600_000_000_000L,
                        3_600_000_000_000L);
        PlacementRules rules = random.nextInt(4) > 0 || hosts < 3 || vms < 3 ? PlacementRules.NONE
                : new PlacementRules(List.of(hosts - 1), List.of(), List.of(List.of(0, 1)));
        return new DataCenterSpec(hosts, types, vms, VmType.CLOUDSIM, traces, start, rules, Days.strategy(strategy),
                limits,
                moves, random.nextInt(100));
    }

    private static long dayNanos(DayResult day) {
        return day.spec().traces().samples() * day.spec().traces().intervalNanos();
    }

    /** Each machine is on one host at all times, and leaves only where it is; moves in equal moves out. */
    private static void checkPlaces(DayResult day, String what) {
        int[] place = day.start().clone();
        long[] until = new long[place.length];
        List<MoveRecord> all = day.moves().stream().sorted(Comparator.comparingLong(MoveRecord::decidedNanos)).toList();
        for (MoveRecord move : all) {
            int vm = move.order().vm();
            assertTrue(move.decidedNanos() >= until[vm], what + ": moved twice at once");
            assertEquals(place[vm], move.order().source(), what);
            assertNotEquals(move.order().source(), move.order().target(), what);
            until[vm] = move.endNanos();
            if (move.cost().isCompleted() && move.endNanos() <= dayNanos(day)) {
                place[vm] = move.order().target();
            }
        }
        org.junit.jupiter.api.Assertions.assertArrayEquals(place, day.end(), what);
    }

    /** Memory counts at the source until a move ends, and at the target from its decision on. */
    private static void checkMemory(DayResult day, String what) {
        long[] used = new long[day.spec().hosts()];
        for (int vm = 0; vm < day.start().length; vm++) {
            used[day.start()[vm]] += day.spec().vmType(vm).memoryBytes();
        }
        record Change(long nanos, int order, int host, long bytes) {
        }
        List<Change> changes = new ArrayList<>();
        for (MoveRecord move : day.moves()) {
            long bytes = move.order().memoryBytes();
            changes.add(new Change(move.decidedNanos(), 1, move.order().target(), bytes));
            int freed = move.cost().isCompleted() ? move.order().source() : move.order().target();
            changes.add(new Change(move.endNanos(), 0, freed, -bytes));
        }
        changes.sort(Comparator.comparingLong(Change::nanos).thenComparingInt(Change::order));
        for (Change change : changes) {
            used[change.host()] += change.bytes();
            assertTrue(used[change.host()] <= day.spec().hostType(change.host()).memoryBytes(),
                    what + ": memory of host "
                            + change.host());
        }
    }

    /** Not less than idle hosts take, not more than full ones. */
    private static void checkEnergy(DayResult day, String what) {
        double seconds = day.spec().traces().intervalNanos() / 1e9;
        double most = day.spec().hosts() * 135.0 * seconds * day.samples().size();
        double least = day.samples().stream().mapToDouble(sample -> (sample.on - sample.switchedOff) * 86.0 * seconds)
                .sum();
        assertTrue(day.total().joules <= most * (1 + 1e-9) && day.total().joules >= least * (1 - 1e-9), what + ": "
                + least + " <= " + day.total().joules + " <= " + most);
    }

    /** Whoever is moved when, all that was asked for was asked of some host that is on. */
    private static void checkWork(DayResult day, String what) {
        double asked = 0;
        for (int vm = 0; vm < day.spec().vms(); vm++) {
            for (int sample = 0; sample < day.samples().size(); sample++) {
                asked += mips(day, vm, sample) * day.spec().traces().intervalNanos() / 1e9;
            }
        }
        assertEquals(asked, day.total().work, 1e-9 * asked, what);
    }

    /** Who is promised not to get hot isn't: with a fixed threshold that can be told from the loads alone. */
    private static void checkTargets(DayResult day, String what) {
        String id = day.spec().strategy().base().id();
        double threshold = id.startsWith("thr") ? 0.8 : id.equals("watcher-consolidation") ? 1 : Double.NaN;
        if (Double.isNaN(threshold)) {
            return;
        }
        int[] place = day.start().clone();
        long interval = day.spec().traces().intervalNanos();
        List<MoveRecord> ended = new ArrayList<>(day.moves());
        ended.removeIf(move -> !move.cost().isCompleted());
        ended.sort(Comparator.comparingLong(MoveRecord::endNanos));
        for (int sample = 0; sample < day.samples().size(); sample++) {
            long now = sample * interval;
            while (!ended.isEmpty() && ended.get(0).endNanos() <= now) {
                place[ended.get(0).order().vm()] = ended.remove(0).order().target();
            }
            double[] asked = new double[day.spec().hosts()];
            for (int vm = 0; vm < place.length; vm++) {
                asked[place[vm]] += mips(day, vm, sample);
            }
            for (MoveRecord move : day.moves()) {
                if (move.decidedNanos() == now) {
                    int target = move.order().target();
                    asked[target] += mips(day, move.order().vm(), sample);
                    assertTrue(asked[target] <= threshold * day.spec().hostType(target).mips() * (1 + 1e-9), what);
                }
            }
        }
    }

    private static double mips(DayResult day, int vm, int sample) {
        return day.spec().traces().cpu(vm, sample) * day.spec().vmType(vm).mips();
    }

    private static void checkLimits(DayResult day, String what) {
        Limits limits = day.spec().limits();
        for (MoveRecord move : day.moves()) {
            long then = move.decidedNanos();
            List<MoveRecord> under = day.moves().stream()
                    .filter(one -> one.decidedNanos() <= then && one.endNanos() > then)
                    .toList();
            assertTrue(limits.mostInAll() == 0 || under.size() <= limits.mostInAll(), what + ": moves in all");
            long out = under.stream().filter(one -> one.order().source() == move.order().source()).count();
            assertTrue(limits.mostPerHost() == 0 || out <= limits.mostPerHost(), what + ": moves of a host");
            assertTrue(limits.coolDownNanos() == 0 || day.moves().stream().noneMatch(one -> one != move
                    && one.order().vm() == move.order().vm() && one.endNanos() <= then
                    && then - one.endNanos() < limits.coolDownNanos()), what + ": cool-down");
        }
        for (int host : day.spec().rules().maintenance()) {
            assertTrue(day.moves().stream().noneMatch(move -> move.order().target() == host), what + ": maintenance");
        }
        if (!day.spec().rules().apart().isEmpty()) {
            assertTrue(day.end()[0] != day.end()[1], what + ": apart");
        }
    }
}
