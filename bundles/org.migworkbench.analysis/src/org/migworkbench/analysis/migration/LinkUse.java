package org.migworkbench.analysis.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;

/**
 * Who used the slowest link on a migration's way while it went on: itself, other migrations, the guests' own traffic.
 * Migrations have the mean rate of each of their rounds; the traffic has what it would send, or what they left of the link.
 */
public final class LinkUse {

    /**
     * The use of the link for some time, as shares of its rate, each 0 to 1.
     *
     * @param fromNanos begin, in nanoseconds since the start of the run
     * @param toNanos   end, after the begin
     * @param own       of the migration itself
     * @param others    of all other migrations
     * @param traffic   of the guests' own traffic
     */
    public record Span(long fromNanos, long toNanos, double own, double others, double traffic) {
    }

    private final LinkSpec link;
    private final ScenarioSpec scenario;
    private final MigrationRounds own;
    private final List<MigrationRounds> others;
    private final List<MigrationRounds> all = new ArrayList<>();

    private LinkUse(LinkSpec link, PlottedMigration migration, ScenarioSpec scenario) {
        this.link = link;
        this.scenario = scenario;
        this.own = migration.rounds();
        this.others = migration.others().stream().filter(other -> passes(scenario, other)).toList();
        all.add(own);
        all.addAll(migration.others());
    }

    /**
     * The use of the slowest link of a migration, if it had to be shared.
     *
     * @param migration the migration
     * @return the use; empty where nobody else used the link, or it isn't known
     */
    public static Optional<LinkUse> shared(PlottedMigration migration) {
        return migration.scenario().flatMap(scenario -> migration.spec().flatMap(spec -> scenario.links().stream()
                .filter(link -> spec.path().contains(link.id()))
                .min(Comparator.comparingDouble(LinkSpec::bytesPerSecond))
                .map(link -> new LinkUse(link, migration, scenario)))).filter(LinkUse::isShared);
    }

    private boolean isShared() {
        return !others.isEmpty() || scenario.traffic().stream()
                .anyMatch(one -> one.path().contains(link.id()) || one.pathAfter().contains(link.id()));
    }

    private boolean passes(ScenarioSpec spec, MigrationRounds rounds) {
        return spec.migrations().stream().filter(one -> one.vm().equals(rounds.vm())).map(MigrationSpec::path)
                .anyMatch(path -> path.contains(link.id()));
    }

    /**
     * The link.
     *
     * @return its id
     */
    public String link() {
        return link.id();
    }

    /**
     * How the link was used from the first round of the migration to its last.
     *
     * @return spans without gaps, in each of which nothing changed as far as is known
     */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        if (own.rounds().isEmpty()) {
            return spans;
        }
        long start = own.rounds().get(0).startNanos();
        long end = end(own.rounds().get(own.rounds().size() - 1));
        TreeSet<Long> changes = new TreeSet<>(List.of(start, end));
        all.forEach(one -> one.rounds().forEach(round -> {
            changes.add(round.startNanos());
            changes.add(end(round));
        }));
        long from = start;
        for (long to : changes.subSet(start, false, end, true)) {
            spans.add(span(from, to));
            from = to;
        }
        return spans;
    }

    private Span span(long from, long to) {
        double mine = rate(own, from, to);
        double theirs = others.stream().mapToDouble(other -> rate(other, from, to)).sum();
        double wanted = scenario.traffic().stream().filter(one -> isSending(one, from))
                .mapToDouble(TrafficSpec::bytesPerSecond).sum();
        double left = Math.max(0, link.bytesPerSecond() - mine - theirs);
        return new Span(from, to, mine / link.bytesPerSecond(), theirs / link.bytesPerSecond(),
                Math.min(wanted, left) / link.bytesPerSecond());
    }

    private static double rate(MigrationRounds rounds, long from, long to) {
        return at(rounds, from).filter(round -> end(round) >= to)
                .map(round -> round.traffic().bandwidthBytesPerSecond()).orElse(0.0);
    }

    /** The last round that had begun. */
    private static Optional<RoundStats> at(MigrationRounds rounds, long nanos) {
        List<RoundStats> all = rounds.rounds();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).startNanos() <= nanos) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(all.get(low - 1));
    }

    /** A guest sends over one way before it is moved and over another afterwards; while it stands still it sends nothing. */
    private boolean isSending(TrafficSpec traffic, long nanos) {
        Optional<RoundStats> now = all.stream().filter(one -> one.vm().equals(traffic.vm())).findFirst()
                .flatMap(moved -> at(moved, nanos));
        boolean paused = now.filter(round -> round.phase() == Phase.STOP_AND_COPY && end(round) > nanos).isPresent();
        boolean away = now.filter(round -> round.phase() != Phase.PRECOPY).isPresent();
        return !paused && (away ? traffic.pathAfter() : traffic.path()).contains(link.id());
    }

    private static long end(RoundStats round) {
        return round.startNanos() + round.durationNanos();
    }
}
