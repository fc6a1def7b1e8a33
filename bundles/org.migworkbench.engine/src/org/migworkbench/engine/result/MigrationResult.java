package org.migworkbench.engine.result;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.spec.PolicySpec;

/**
 * What came of one migration, simulated or live.
 *
 * @param vm         id of the virtual machine
 * @param policy     the policy that moved it
 * @param ending     how it ended
 * @param timing     when it was and how long it took
 * @param traffic    what of the memory went over the network
 * @param guest      what was taken from the guest
 * @param postcopy   the post-copy phase
 * @param protection what protection against failures did and cost
 * @param disk       the copying of the disk, of which the other figures hold nothing but time
 * @param plateau    where its rounds stood still, if that is why it ended or what it had come to by then
 * @param rounds     one for each round, the first full pass first
 */
public record MigrationResult(String vm, PolicySpec policy, Ending ending, Timing timing, Traffic traffic, Guest guest,
        PostcopyStats postcopy, ProtectionStats protection, DiskStats disk, Plateau plateau,
        List<RoundStats> rounds) {

    /** Makes the list immutable. */
    public MigrationResult {
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(traffic, "traffic");
        Objects.requireNonNull(guest, "guest");
        Objects.requireNonNull(postcopy, "postcopy");
        Objects.requireNonNull(protection, "protection");
        Objects.requireNonNull(disk, "disk");
        Objects.requireNonNull(plateau, "plateau");
        rounds = List.copyOf(rounds);
    }

    /**
     * How a migration ended.
     *
     * @param outcome what became of it
     * @param kind    why, as a word
     * @param reason  why, in one sentence for people
     */
    public record Ending(Outcome outcome, EndKind kind, String reason) {

        /** Checks that nothing is missing. */
        public Ending {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(reason, "reason");
        }

        /** Returns whether the policy's own goal was reached. */
        public boolean converged() {
            return kind == EndKind.GOAL_REACHED;
        }

        /** Returns whether the guest was lost. */
        public boolean lostVm() {
            return kind == EndKind.LOST;
        }
    }

    /**
     * When a migration was.
     *
     * @param startNanos    when it really started, in nanoseconds since the start of the run: later than specified by
     *                      the time that it waited for its hosts; when it ended, if it never started
     * @param totalNanos    from the start to the end, in nanoseconds
     * @param downtimeNanos how long the guest stood still, in nanoseconds
     */
    public record Timing(long startNanos, long totalNanos, long downtimeNanos) {
    }

    /**
     * The memory on the network.
     *
     * @param bytesSent   bytes on the wire, headers included
     * @param pagesSent   pages sent, each time counted
     * @param pagesResent pages sent that had been sent before
     * @param zeroPages   pages sent as a zero mark instead of their content
     */
    public record Traffic(long bytesSent, long pagesSent, long pagesResent, long zeroPages) {
    }

    /**
     * What was taken from the guest.
     *
     * @param slowdown mean share that all causes together took while it wasn't stopped, 0 to 1
     * @param quality  the same by cause; nothing where no cause is known
     */
    public record Guest(double slowdown, ServiceQuality quality) {

        /** Checks that nothing is missing. */
        public Guest {
            Objects.requireNonNull(quality, "quality");
        }
    }

    /**
     * Begins a result of which nothing else is known.
     *
     * @param vm     id of the virtual machine
     * @param policy the policy that moved it
     * @return a builder; its outcome must be set
     */
    public static Builder of(String vm, PolicySpec policy) {
        return new Builder(vm, policy);
    }

    /** Returns {@link Ending#outcome()}. */
    public Outcome outcome() {
        return ending.outcome();
    }

    /** Returns {@link Ending#reason()}. */
    public String reason() {
        return ending.reason();
    }

    /** Returns {@link Timing#totalNanos()}. */
    public long totalNanos() {
        return timing.totalNanos();
    }

    /** Returns {@link Timing#downtimeNanos()}. */
    public long downtimeNanos() {
        return timing.downtimeNanos();
    }

    /** Returns {@link Traffic#bytesSent()}. */
    public long bytesSent() {
        return traffic.bytesSent();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that has all of these values
     */
    public Builder change() {
        return of(vm, policy).outcome(outcome()).endKind(ending.kind()).reason(reason()).startNanos(timing.startNanos())
                .totalNanos(totalNanos()).downtimeNanos(downtimeNanos())
                .bytesSent(bytesSent()).pagesSent(traffic.pagesSent()).pagesResent(traffic.pagesResent())
                .zeroPages(traffic.zeroPages()).guestSlowdown(guest.slowdown()).quality(guest.quality())
                .postcopy(postcopy).protection(protection).disk(disk).plateau(plateau).rounds(rounds);
    }

    /** Puts a result together value by value: what isn't set is 0, false or none. */
    public static final class Builder {

        private final String vm;
        private final PolicySpec policy;
        private Outcome outcome;
        private String reason = "";
        private EndKind endKind;
        private long startNanos;
        private long totalNanos;
        private long downtimeNanos;
        private long bytesSent;
        private long pagesSent;
        private long pagesResent;
        private long zeroPages;
        private double guestSlowdown;
        private ServiceQuality quality = ServiceQuality.UNHARMED;
        private PostcopyStats postcopy = PostcopyStats.NONE;
        private ProtectionStats protection = ProtectionStats.NONE;
        private DiskStats disk = DiskStats.NONE;
        private Plateau plateau = Plateau.NONE;
        private List<RoundStats> rounds = List.of();

        private Builder(String vm, PolicySpec policy) {
            this.vm = vm;
            this.policy = policy;
        }

        /** Sets {@link Ending#outcome()}; returns this. */
        public Builder outcome(Outcome value) {
            outcome = value;
            return this;
        }

        /** Sets {@link Ending#reason()}; returns this. */
        public Builder reason(String value) {
            reason = value;
            return this;
        }

        /** Sets {@link Ending#kind()}, otherwise {@link EndKind#usual}; returns this. */
        public Builder endKind(EndKind value) {
            endKind = value;
            return this;
        }

        /** Sets {@link Timing#startNanos()}; returns this. */
        public Builder startNanos(long value) {
            startNanos = value;
            return this;
        }

        /** Sets {@link Timing#totalNanos()}; returns this. */
        public Builder totalNanos(long value) {
            totalNanos = value;
            return this;
        }

        /** Sets {@link Timing#downtimeNanos()}; returns this. */
        public Builder downtimeNanos(long value) {
            downtimeNanos = value;
            return this;
        }

        /** Sets {@link Traffic#bytesSent()}; returns this. */
        public Builder bytesSent(long value) {
            bytesSent = value;
            return this;
        }

        /** Sets {@link Traffic#pagesSent()}; returns this. */
        public Builder pagesSent(long value) {
            pagesSent = value;
            return this;
        }

        /** Sets {@link Traffic#pagesResent()}; returns this. */
        public Builder pagesResent(long value) {
            pagesResent = value;
            return this;
        }

        /** Sets {@link Traffic#zeroPages()}; returns this. */
        public Builder zeroPages(long value) {
            zeroPages = value;
            return this;
        }

        /** Sets {@link Guest#slowdown()}; returns this. */
        public Builder guestSlowdown(double value) {
            guestSlowdown = value;
            return this;
        }

        /** Sets {@link Guest#quality()}; returns this. */
        public Builder quality(ServiceQuality value) {
            quality = value;
            return this;
        }

        /** Sets {@link MigrationResult#postcopy()}; returns this. */
        public Builder postcopy(PostcopyStats value) {
            postcopy = value;
            return this;
        }

        /** Sets {@link MigrationResult#protection()}; returns this. */
        public Builder protection(ProtectionStats value) {
            protection = value;
            return this;
        }

        /** Sets {@link MigrationResult#disk()}; returns this. */
        public Builder disk(DiskStats value) {
            disk = value;
            return this;
        }

        /** Sets {@link MigrationResult#plateau()}; returns this. */
        public Builder plateau(Plateau value) {
            plateau = value;
            return this;
        }

        /** Sets {@link MigrationResult#rounds()}; returns this. */
        public Builder rounds(List<RoundStats> value) {
            rounds = value;
            return this;
        }

        /**
         * The result.
         *
         * @return the values set so far
         */
        public MigrationResult build() {
            return new MigrationResult(vm, policy,
                    new Ending(outcome, endKind == null ? EndKind.usual(outcome) : endKind, reason),
                    new Timing(startNanos, totalNanos, downtimeNanos),
                    new Traffic(bytesSent, pagesSent, pagesResent, zeroPages), new Guest(guestSlowdown, quality),
                    postcopy, protection, disk, plateau, rounds);
        }
    }
}
