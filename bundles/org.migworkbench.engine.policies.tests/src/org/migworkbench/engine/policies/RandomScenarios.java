package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.testkit.GuestBuilder;
import org.migworkbench.engine.testkit.ScenarioBuilder;
import org.migworkbench.engine.validation.ScenarioValidator;

/** Small random scenarios with everything that the engine knows: a number gives always the same one. */
final class RandomScenarios {

    private static final long MILLI = 1_000_000;
    private static final List<String> POLICIES = ids(Strategies.class);
    private final SplittableRandom random;
    private final int guests;

    private RandomScenarios(int seed) {
        this.random = new SplittableRandom(seed);
        this.guests = 1 + Math.max(0, random.nextInt(5) - 2);
    }

    /** A scenario with faults in two cases of three. */
    static ScenarioSpec any(int seed) {
        return valid(seed, true);
    }

    /** One protected guest whose post-copy takes long, and one or two failures. */
    static ScenarioSpec failing(int seed) {
        return new RandomScenarios(seed).failing();
    }

    private ScenarioSpec failing() {
        ScenarioBuilder builder = ScenarioBuilder.scenario("failing").seed(random.nextInt())
                .link("a", 1e6 * (20 + random.nextInt(100)), random.nextInt(300_000)).guest("vm0", guest -> {
                    guest.memoryMib(3 + random.nextInt(4)).vcpus(1 + random.nextInt(2)).workload(workload())
                            .workload(workload()).timeout((1_000 + random.nextInt(3_000)) * MILLI);
                    List<String> params = new ArrayList<>(
                            List.of(protection(random.nextBoolean() ? "source" : "store")));
                    params.addAll(List.of("maxPostcopyBandwidth", 1 + random.nextInt(8) + " MiB/s"));
                    guest.policy("postcopy-ft", params.toArray(String[]::new));
                });
        for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0; i--) {
            FaultSpec.Trigger trigger = FaultSpec.Trigger.values()[Math.min(3, random.nextInt(8))];
            FaultSpec.Kind kind = List.of(FaultSpec.Kind.SOURCE_LOST, FaultSpec.Kind.DESTINATION_LOST,
                    FaultSpec.Kind.LINK_DOWN).get(random.nextInt(3));
            boolean down = kind == FaultSpec.Kind.LINK_DOWN;
            builder.fault(new FaultSpec(kind, down ? "a" : "", "vm0", trigger,
                    trigger == FaultSpec.Trigger.ROUND ? 1 : 0,
                    random.nextInt(150_000) * 1_000L, down && random.nextBoolean() ? random.nextInt(200) * MILLI + 1
                            : Long.MAX_VALUE,
                    0));
        }
        return builder.build();
    }

    /** A scenario in which nothing goes wrong. */
    static ScenarioSpec calm(int seed) {
        return valid(seed, false);
    }

    /** The first one whose strategies go together. */
    private static ScenarioSpec valid(int seed, boolean faults) {
        for (int attempt = 0;; attempt++) {
            ScenarioSpec spec = new RandomScenarios(seed + attempt * 1_000_003).scenario(seed, faults);
            List<Issue> issues = ScenarioValidator.validate(spec, Scenarios.POLICIES, Scenarios.WORKLOADS);
            if (issues.stream().noneMatch(issue -> issue.severity() == Severity.ERROR)) {
                return spec;
            }
        }
    }

    private ScenarioSpec scenario(int seed, boolean faults) {
        ScenarioBuilder builder = ScenarioBuilder.scenario("random").seed(seed)
                .link("a", 1e6 * (5 + random.nextInt(100)), random.nextInt(300_000))
                .link("b", 1e6 * (5 + random.nextInt(100)));
        for (int i = 0; i < guests; i++) {
            String id = "vm" + i;
            builder.guest(id, this::guest);
            if (random.nextInt(4) == 0) {
                builder.traffic(new TrafficSpec(id, List.of("a"), random.nextBoolean() ? List.of() : List.of("b"),
                        1e6 * (1 + random.nextInt(40)), random.nextInt(3) / 2.0));
            }
        }
        if (random.nextInt(3) == 0) {
            builder.host(new HostSpec("from", 1 + random.nextInt(2), 0)).host(new HostSpec("to", 0, 1));
        } else {
            builder.host(new HostSpec("from", 0, 0)).host(new HostSpec("to", 0, 0));
        }
        for (int i = faults ? random.nextInt(3) : 0; i > 0; i--) {
            builder.fault(fault());
        }
        return builder.build();
    }

    private void guest(GuestBuilder guest) {
        long mib = 3 + random.nextInt(6);
        guest.memoryMib(mib).vcpus(1 + random.nextInt(3)).nonZero((mib << 20) / (1 + random.nextInt(4)))
                .content(content()).writeFault(1_000L * random.nextInt(3)).hosts("from", "to")
                .startAt(random.nextInt(100) * MILLI).timeout((200 + random.nextInt(1_800)) * MILLI);
        if (random.nextInt(3) > 0) {
            long part = mib << 18;
            guest.classes(new PageClassSpec(random.nextLong(part), random.nextLong(part), random.nextLong(part)));
        }
        if (random.nextBoolean()) {
            guest.limit(1e6 * (2 + random.nextInt(60)));
        }
        if (random.nextBoolean()) {
            guest.over(random.nextBoolean() ? "a" : "b");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            guest.workload(workload());
        }
        policy(guest);
        boolean together = random.nextInt(4) == 0; // put together from anything, half of them with post-copy
        for (StrategyKind<?> kind : StrategyKind.ALL) {
            boolean always = together && (kind == StrategyKind.STOP || kind == StrategyKind.MODE);
            if (always || random.nextInt(together ? 2 : 5) == 0) {
                List<String> ids = ids(kind.type());
                override(guest, ids.get(random.nextInt(ids.size())), together);
            }
        }
    }

    private ContentSpec content() {
        return switch (random.nextInt(4)) {
            case 0 -> new ContentSpec(ContentSpec.Kind.ZERO, 0);
            case 1 -> new ContentSpec(ContentSpec.Kind.WORDS, 1 + random.nextInt(64), ContentSpec.Places.RANDOM,
                    ContentSpec.Data.TEXT);
            case 2 -> new ContentSpec(ContentSpec.Kind.WORDS, 1 + random.nextInt(8), ContentSpec.Places.SPREAD,
                    ContentSpec.Data.RANDOM);
            default -> ContentSpec.RANDOM;
        };
    }

    private WorkloadRef workload() {
        String rate = Integer.toString(100 + random.nextInt(30_000));
        String set = 1 + random.nextInt(2) + " MiB";
        String reads = random.nextBoolean() ? "0" : Integer.toString(random.nextInt(20_000));
        return switch (random.nextInt(6)) {
            case 0 -> Scenarios.workload("curve", "points", "0.01:40,0.1:150,1:500");
            case 1 -> Scenarios.workload("phases", "phases", "uniform:200 ms:1 MiB:" + rate + ",idle:100 ms:1 MiB:0");
            case 2 -> Scenarios.workload("zipf", "workingSet", set, "writeRate", rate, "readRate", reads);
            default -> Scenarios.workload(List.of("uniform", "sweep", "hot-cold").get(random.nextInt(3)), "workingSet",
                    set, "writeRate", rate, "readRate", reads);
        };
    }

    private void policy(GuestBuilder guest) {
        String id = POLICIES.get(random.nextInt(POLICIES.size()));
        if (id.equals("postcopy-ft") || random.nextInt(8) == 0) {
            guest.policy("postcopy-ft", protection(random.nextBoolean() ? "source" : "store"));
            return;
        }
        if (id.equals("qemu-postcopy")) {
            guest.policy(id, "connectionTimeout", random.nextInt(50) + " ms", "recoverAfter", "30 ms",
                    "postcopyPreempt", "" + random.nextBoolean(), "sendBuffer", random.nextInt(500) + " KiB",
                    "maxPostcopyBandwidth", random.nextBoolean() ? "0" : "8 MiB/s", "postcopyAfter",
                    Integer.toString(1 + random.nextInt(3)), "pauseBeforeSwitchover", random.nextInt(2) + " ms");
        } else if (id.equals("hca") || id.equals("magician")) {
            guest.policy(id, "measureTime", random.nextInt(150) + " ms", "sampleTime", "10 ms");
        } else if (id.equals("me2")) {
            guest.policy(id, "dropCache", "" + random.nextBoolean());
        } else {
            guest.policy(id);
        }
    }

    /** A strategy, and short times for what would take longer than these migrations. */
    private void override(GuestBuilder guest, String id, boolean hybrids) {
        switch (id) {
            case "hca" -> guest.with(id, "measureTime", random.nextInt(150) + " ms", "sampleTime", "10 ms");
            case "postcopy" -> guest.with(id, "recoverAfter", "30 ms", "connectionTimeout", random.nextInt(50) + " ms");
            case "postcopy-ft" -> guest.with(id, "commitInterval", 1 + random.nextInt(20) + " ms");
            default -> {
                boolean hybrid = Scenarios.POLICIES.requireKindOf(id) == StrategyKind.STOP
                        && (hybrids || random.nextBoolean());
                guest.with(id, hybrid ? new String[] { "postcopyAfter", Integer.toString(1 + random.nextInt(3)) }
                        : new String[0]);
            }
        }
    }

    private String[] protection(String place) {
        return new String[] { "commitTo", place, "commitTrigger", List.of("interval", "output", "either")
                .get(random.nextInt(3)), "commitInterval", 1 + random.nextInt(20) + " ms", "outputRate",
                Integer.toString(1 + random.nextInt(300)), "checkpointNetwork", random.nextBoolean() ? "links" : "own",
                "checkpointBandwidth", 5 + random.nextInt(100) + " MB/s", "forwardInterval",
                random.nextBoolean() ? "0" : 1 + random.nextInt(40) + " ms", "heartbeat", 1 + random.nextInt(10)
                        + " ms",
                "networkWait", random.nextInt(3) * 40 + " ms", "recoverAfter",
                random.nextBoolean() ? "0" : "20 ms", "postcopyPreempt", "" + random.nextBoolean(), "downtimeLimit",
                "1 us" };
    }

    private FaultSpec fault() {
        FaultSpec.Trigger trigger = FaultSpec.Trigger.values()[random.nextInt(4)];
        String vm = "vm" + random.nextInt(guests);
        int round = trigger == FaultSpec.Trigger.ROUND ? 1 + random.nextInt(4) : 0;
        long delay = random.nextInt(200) * MILLI;
        if (random.nextInt(4) > 0) {
            boolean down = random.nextBoolean();
            return new FaultSpec(down ? FaultSpec.Kind.LINK_DOWN : FaultSpec.Kind.LINK_SLOW,
                    random.nextBoolean() ? "a" : "b", vm, trigger, round, delay, (1 + random.nextInt(400)) * MILLI,
                    down ? 0 : 0.3);
        }
        return new FaultSpec(FaultSpec.Kind.values()[2 + random.nextInt(3)], "", vm, trigger, round, delay,
                Long.MAX_VALUE, 0);
    }

    private static List<String> ids(Class<?> kind) {
        List<String> ids = new ArrayList<>();
        Scenarios.POLICIES.all(kind).forEach(provider -> ids.add(provider.descriptor().id()));
        return ids;
    }
}
