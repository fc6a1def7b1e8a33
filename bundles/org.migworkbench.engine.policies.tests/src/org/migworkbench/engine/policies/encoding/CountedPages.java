package org.migworkbench.engine.policies.encoding;

import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.migworkbench.engine.guest.PageContents;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PageClass;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.VmSpec;

/** Pages whose writes a test counts by hand, and rounds that it begins. */
final class CountedPages implements PageView, RoundView {

    final long[] versions;
    final BitSet zeros = new BitSet();
    final WireCost cost = new WireCost();
    boolean finalRound;
    Phase phase = Phase.PRECOPY;
    private final VmSpec vm;
    private final PageContents contents;
    private int round;

    CountedPages(int pages, ContentSpec content) {
        versions = new long[pages];
        vm = new VmSpec("vm", pages * 4096L, 4096, 1, VmSpec.ALL_NON_ZERO, content, List.of());
        contents = new PageContents(vm, 7);
    }

    Encoding make(PolicyProvider<Encoding> provider, String... pairs) {
        TreeMap<String, String> texts = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1]);
        }
        MigrationSpec migration = new MigrationSpec("vm", List.of("link"), 0,
                new PolicySpec(new PolicyRef("qemu", new TreeMap<>()), List.of()), 1e9, 0, 1);
        Encoding encoding = provider.create(Params.parse(provider.descriptor().params(), texts),
                new PolicyContext(vm, migration, 1e9, new Seeds(1)));
        encoding.start();
        return encoding;
    }

    /** Begins a round. */
    CountedPages begin(Encoding encoding) {
        round++;
        encoding.beginRound(this);
        return this;
    }

    /** Sends a batch and returns its cost. */
    WireCost send(Encoding encoding, int... selected) {
        cost.reset();
        encoding.encode(this, selected, selected.length, cost);
        return cost;
    }

    /** Sends all pages as one batch. */
    WireCost sendAll(Encoding encoding) {
        int[] all = new int[versions.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        return send(encoding, all);
    }

    @Override
    public int pageCount() {
        return versions.length;
    }

    @Override
    public boolean isCandidate(int page) {
        return true;
    }

    @Override
    public long candidateWord(int wordIndex) {
        return -1;
    }

    @Override
    public boolean isRewritten(int page) {
        return false;
    }

    @Override
    public boolean isMapped(int page) {
        return true;
    }

    @Override
    public boolean isZero(int page) {
        return zeros.get(page);
    }

    @Override
    public long version(int page) {
        return versions[page];
    }

    @Override
    public int changedWords(int page, long fromVersion, long toVersion, long[] words) {
        return contents.changedWords(page, fromVersion, toVersion, words);
    }

    @Override
    public PageClass pageClass(int page) {
        return PageClass.ANONYMOUS;
    }

    @Override
    public boolean isFinalRound() {
        return finalRound;
    }

    @Override
    public int round() {
        return round;
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public int candidatePages() {
        return versions.length;
    }

    @Override
    public long nowNanos() {
        return 0;
    }
}
