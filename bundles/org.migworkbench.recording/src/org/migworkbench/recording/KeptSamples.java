package org.migworkbench.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The samples of a recording within bounded memory, however many there are. Where they become too many, every second one
 * goes: first of those from within a pass, then of those at which a pass ends or begins. The first and the last sample stay,
 * and so does the last one that holds a counter.
 */
public final class KeptSamples {

    /** Most samples that are kept: many times what a plot can show. */
    public static final int MOST = 1 << 16;

    private final int most;
    private List<RecordingSample> kept = new ArrayList<>();
    private long seen;

    /** Begins with none. */
    public KeptSamples() {
        this(MOST);
    }

    KeptSamples(int most) {
        this.most = most;
    }

    /**
     * Adds a sample.
     *
     * @param sample the next one
     */
    public void add(RecordingSample sample) {
        seen++;
        kept.add(sample);
        if (kept.size() > most) {
            kept = thinned(false);
            if (kept.size() > most - most / 4) {
                kept = thinned(true);
            }
        }
    }

    /** Without every second sample of those that may go; with or without those at which passes end and begin. */
    private List<RecordingSample> thinned(boolean bounds) {
        Set<RecordingSample> needed = lastOfCounters();
        List<RecordingSample> left = new ArrayList<>();
        boolean goes = false;
        for (int i = 0; i < kept.size(); i++) {
            boolean stays = i == 0 || needed.contains(kept.get(i)) || !bounds && isBound(i);
            if (stays || !goes) {
                left.add(kept.get(i));
            }
            goes = !stays && !goes;
        }
        return left;
    }

    /** Whether a sample is the first or the last of a pass, or of a state of the migration. */
    private boolean isBound(int index) {
        return index + 1 == kept.size() || differ(kept.get(index - 1), kept.get(index))
                || differ(kept.get(index), kept.get(index + 1));
    }

    private static boolean differ(RecordingSample one, RecordingSample next) {
        return !one.status().equals(next.status())
                || !one.whole(Counter.DIRTY_SYNC_COUNT).equals(next.whole(Counter.DIRTY_SYNC_COUNT));
    }

    private Set<RecordingSample> lastOfCounters() {
        Set<RecordingSample> needed = Collections.newSetFromMap(new IdentityHashMap<>());
        needed.add(kept.get(kept.size() - 1));
        Set<Counter> missing = EnumSet.allOf(Counter.class);
        for (int i = kept.size() - 1; i >= 0 && !missing.isEmpty(); i--) {
            if (missing.removeAll(kept.get(i).values().keySet())) {
                needed.add(kept.get(i));
            }
        }
        return needed;
    }

    /**
     * The samples that were kept.
     *
     * @return in the order in which they came
     */
    public List<RecordingSample> list() {
        return List.copyOf(kept);
    }

    /**
     * The last sample.
     *
     * @return it; empty where there is none
     */
    public Optional<RecordingSample> last() {
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1));
    }

    /**
     * How many samples there were.
     *
     * @return those that weren't kept counted, too
     */
    public long seen() {
        return seen;
    }

    /**
     * What was left out.
     *
     * @return one sentence; empty where all were kept
     */
    public Optional<String> note() {
        return seen == kept.size() ? Optional.empty()
                : Optional.of("Of " + seen + " answers " + kept.size()
                        + " are kept, those at which passes end or begin before others.");
    }
}
