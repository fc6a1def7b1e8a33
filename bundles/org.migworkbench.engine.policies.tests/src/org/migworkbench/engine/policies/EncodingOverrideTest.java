package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.encoding.EncodingStats;
import org.migworkbench.engine.policies.encoding.MeasuredEncoding;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PageClass;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

/** The built-in encodings in the place of the policies' own, with guests of all kinds of content. */
class EncodingOverrideTest {

    private static final ContentSpec TEXT = new ContentSpec(ContentSpec.Kind.WORDS, 32, ContentSpec.Places.SPREAD,
            ContentSpec.Data.TEXT);
    private static final ContentSpec TWO_WORDS = new ContentSpec(ContentSpec.Kind.WORDS, 2,
            ContentSpec.Places.RANDOM, ContentSpec.Data.TEXT);
    private static final ContentSpec ZERO = new ContentSpec(ContentSpec.Kind.ZERO, 0);

    /** One policy for each kind of scan and of rate limit. */
    private static final List<String> BASES = List.of("libxc", "qemu", "xen", "xen-adaptive");

    static Stream<Arguments> encodingsPoliciesAndContents() {
        List<Arguments> all = new ArrayList<>();
        for (PolicyProvider<Encoding> encoding : Scenarios.POLICIES.all(Encoding.class)) {
            for (String policy : BASES) {
                for (ContentSpec content : List.of(ContentSpec.RANDOM, TEXT, TWO_WORDS, ZERO)) {
                    all.add(Arguments.of(encoding.descriptor().id(), policy, content));
                }
            }
        }
        return all.stream();
    }

    private static ScenarioSpec scenario(String encoding, String policy, ContentSpec content, int mib,
            String[] params) {
        VmSpec vm = new VmSpec("vm", (long) mib << 20, 4096, 1, 10L << 20, content,
                List.of(Scenarios.workload("hot-cold", "workingSet", "16 MiB", "writeRate", "12000")));
        PolicySpec spec = new PolicySpec(new PolicyRef(policy, Scenarios.params()),
                List.of(new PolicyRef(encoding, Scenarios.params(params))));
        return new ScenarioSpec("one", List.of(new LinkSpec("link", Scenarios.GIGABIT, 0)), List.of(vm), List.of(
                new MigrationSpec("vm", List.of("link"), 0, spec, 40e6, 50_000_000, 30_000_000_000L)), 5);
    }

    /** Sends page by page and keeps the version that the destination has of each. */
    private static final class Mirror implements Encoding {

        final List<String> violations = new ArrayList<>();
        final Encoding inner;
        final long[] there;
        long deltas;
        private final WireCost one = new WireCost();
        private final int[] page = new int[1];

        Mirror(Encoding inner, int pages) {
            this.inner = inner;
            this.there = new long[pages];
        }

        @Override
        public void start() {
            inner.start();
        }

        @Override
        public void beginRound(RoundView round) {
            inner.beginRound(round);
        }

        @Override
        public void encode(PageView pages, int[] selected, int count, WireCost out) {
            PageView watched = watch(pages);
            for (int i = 0; i < count; i++) {
                page[0] = selected[i];
                one.reset();
                inner.encode(watched, page, 1, one);
                check(one.bytes >= 0 && one.cpuNanos >= 0 && one.bytes <= 3 * 4104, "cost " + one.bytes);
                boolean equal = pages.version(page[0]) == there[page[0]] || pages.isZero(page[0]);
                check(one.unchangedPages == 0 || equal, "page " + page[0] + " wasn't sent but differs");
                there[page[0]] = pages.version(page[0]);
                out.bytes += one.bytes;
                out.cpuNanos += one.cpuNanos;
                out.zeroPages += one.zeroPages;
                out.unchangedPages += one.unchangedPages;
            }
        }

        private void check(boolean holds, String violation) {
            if (!holds && violations.size() < 10) {
                violations.add(violation);
            }
        }

        EncodingStats stats() {
            return inner instanceof MeasuredEncoding measured ? measured.stats() : new EncodingStats(0, 0, 0, 0, 0, 1);
        }

        private PageView watch(PageView pages) {
            return new PageView() {

                @Override
                public int changedWords(int number, long from, long to, long[] words) {
                    deltas++;
                    check(from == there[number], "page " + number + " from version " + from + ", there is "
                            + there[number]);
                    return pages.changedWords(number, from, to, words);
                }

                @Override
                public int pageCount() {
                    return pages.pageCount();
                }

                @Override
                public long nowNanos() {
                    return pages.nowNanos();
                }

                @Override
                public boolean isCandidate(int number) {
                    return pages.isCandidate(number);
                }

                @Override
                public long candidateWord(int wordIndex) {
                    return pages.candidateWord(wordIndex);
                }

                @Override
                public boolean isRewritten(int number) {
                    return pages.isRewritten(number);
                }

                @Override
                public boolean isMapped(int number) {
                    return pages.isMapped(number);
                }

                @Override
                public boolean isZero(int number) {
                    return pages.isZero(number);
                }

                @Override
                public long version(int number) {
                    return pages.version(number);
                }

                @Override
                public PageClass pageClass(int number) {
                    return pages.pageClass(number);
                }

                @Override
                public boolean isFinalRound() {
                    return pages.isFinalRound();
                }
            };
        }
    }

    @ParameterizedTest
    @MethodSource("encodingsPoliciesAndContents")
    void aDeltaBeginsAtWhatTheDestinationHasAndNothingIsLeftOut(String id, String policy, ContentSpec content) {
        PolicyProvider<Encoding> provider = Scenarios.POLICIES.require(Encoding.class, id);
        List<Mirror> mirrors = new ArrayList<>();
        List<PolicyProvider<?>> providers = new ArrayList<>(BuiltInPolicies.all());
        providers.add(new PolicyProvider<Encoding>() {

            @Override
            public PolicyDescriptor<Encoding> descriptor() {
                return new PolicyDescriptor<>("mirror", Encoding.class, id, id, id, provider.descriptor().params());
            }

            @Override
            public Encoding create(Params params, PolicyContext context) {
                mirrors.add(new Mirror(provider.create(params, context), context.vm().pageCount()));
                return mirrors.get(mirrors.size() - 1);
            }
        });
        String[] small = id.equals("xbzrle") ? new String[] { "cacheSize", "4 MiB" }
                : id.equals("xbzrle-by-memory") ? new String[] { "cacheShare", "5 %" }
                        : id.equals("remus-delta") ? new String[] { "cachePages", "1000" } : new String[0];
        Run run = new SimulationEngine().open(scenario("mirror", policy, content, 64, small),
                PolicyCatalog.of(providers), Scenarios.WORKLOADS, RunObserver.NONE);
        MigrationResult result = Scenarios.finish(run).migrations().get(0);
        Mirror mirror = mirrors.get(mirrors.size() - 1); // the check of the scenario made one too
        assertEquals(List.of(), mirror.violations);
        assertTrue(result.rounds().size() > 2, result.reason());
        boolean delta = mirror.inner instanceof MeasuredEncoding;
        boolean zeros = content == ZERO && id.startsWith("xbzrle");
        assertEquals(delta && !zeros, mirror.stats().hits() > 0, "hits");
        assertEquals(delta && !zeros, mirror.deltas > 0, "deltas");
        assertEquals(delta && !zeros, mirror.stats().misses() > 0, "misses");
    }

    @ParameterizedTest
    @MethodSource("encodingsPoliciesAndContents")
    void theSameSeedGivesTheSameResultAndTheLoopAllocatesNothing(String id, String policy, ContentSpec content) {
        ScenarioSpec spec = scenario(id, policy, content, 256, new String[0]);
        MigrationResult first = Scenarios.runOne(spec);
        assertTrue(first.outcome() == Outcome.COMPLETED || policy.equals("qemu"), first.reason());
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        Run run = Scenarios.open(spec, RunObserver.NONE);
        run.advance(0, RunControl.NONE);
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        run.advance(Long.MAX_VALUE, RunControl.NONE);
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertEquals(first, run.result().migrations().get(0));
        assertTrue(allocated < 3000 + 1000L * first.rounds().size() + 60_000, allocated + " bytes");
    }

    @Test
    void pagesThatNeedNotBeSentTakeTheTimeOfComparing() {
        ContentSpec content = TWO_WORDS;
        MigrationResult quick = Scenarios.runOne(scenario("xbzrle", "xen", content, 64, new String[0]));
        MigrationResult slow = Scenarios.runOne(
                scenario("xbzrle", "xen", content, 64, new String[] { "encoderThroughput", "5 MB/s" }));
        assertEquals(Outcome.COMPLETED, quick.outcome());
        assertTrue(slow.totalNanos() > 1.5 * quick.totalNanos(), slow.totalNanos() + " and " + quick.totalNanos());
    }

    @Test
    void everyParameterSaysWhatItIs() {
        for (PolicyProvider<Encoding> provider : Scenarios.POLICIES.all(Encoding.class)) {
            for (ParamSpec<?> spec : provider.descriptor().params()) {
                assertTrue(spec.description().length() > 15, spec.name());
                assertTrue(spec.citation().length() > 10, spec.name());
            }
        }
        assertEquals(
                List.of("compress-threads", "mecom", "multifd", "plain", "remus-delta", "rle", "xbzrle",
                        "xbzrle-by-memory", "zero-mark"),
                Scenarios.POLICIES.all(Encoding.class).stream().map(p -> p.descriptor().id()).toList());
    }
}
