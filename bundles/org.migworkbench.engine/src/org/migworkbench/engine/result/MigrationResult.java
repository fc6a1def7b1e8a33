package org.migworkbench.engine.result;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.spec.PolicySpec;

/**
 * What came of one migration, simulated or live.
 *
 * @param vm             id of the virtual machine
 * @param policy         the policy that moved it
 * @param outcome        how it ended
 * @param reason         why, in one sentence for people
 * @param converged      whether the policy's own goal was reached; for policies without one false if the guest
 *                       dirtied faster in the last live round than any round could send; false after a time-out
 * @param startNanos     when it really started, in nanoseconds since the start of the run: later than specified by the
 *                       time that it waited for its hosts; when it ended, if it never started
 * @param totalNanos     from the start to the end, in nanoseconds
 * @param downtimeNanos  how long the guest stood still, in nanoseconds
 * @param bytesSent      bytes on the wire, headers included
 * @param pagesSent      pages sent, each time counted
 * @param pagesResent    pages sent that had been sent before
 * @param zeroPages      pages sent as a zero mark instead of their content
 * @param guestSlowdown  mean share that all causes together took from the guest while it wasn't stopped, 0 to 1
 * @param quality        the same by cause
 * @param postcopy       the post-copy phase
 * @param protection     what protection against failures did and cost
 * @param lostVm         whether the guest was lost
 * @param rounds         one for each round, the first full pass first
 * @param disk           the copying of the disk, of which the other figures hold nothing but time
 */
public record MigrationResult(String vm, PolicySpec policy, Outcome outcome, String reason, boolean converged,
        long startNanos, long totalNanos, long downtimeNanos, long bytesSent, long pagesSent, long pagesResent,
        long zeroPages, double guestSlowdown, ServiceQuality quality, PostcopyStats postcopy,
        ProtectionStats protection, boolean lostVm, List<RoundStats> rounds, DiskStats disk) {

    /** Makes the list immutable. */
    public MigrationResult {
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(postcopy, "postcopy");
        Objects.requireNonNull(protection, "protection");
        Objects.requireNonNull(disk, "disk");
        rounds = List.copyOf(rounds);
    }

    /**
     * What came of a migration that nothing protected and that copied no disk.
     *
     * @param vm             id of the virtual machine
     * @param policy         the policy that moved it
     * @param outcome        how it ended
     * @param reason         why
     * @param converged      whether the policy's own goal was reached
     * @param startNanos     when it really started, in nanoseconds
     * @param totalNanos     from the start to the end, in nanoseconds
     * @param downtimeNanos  how long the guest stood still, in nanoseconds
     * @param bytesSent      bytes on the wire
     * @param pagesSent      pages sent
     * @param pagesResent    pages sent that had been sent before
     * @param zeroPages      pages sent as a zero mark
     * @param guestSlowdown  mean share that was taken from the guest
     * @param quality        the same by cause
     * @param postcopy       the post-copy phase
     * @param lostVm         whether the guest was lost
     * @param rounds         one for each round
     */
    public MigrationResult(String vm, PolicySpec policy, Outcome outcome, String reason, boolean converged,
            long startNanos, long totalNanos, long downtimeNanos, long bytesSent, long pagesSent, long pagesResent,
            long zeroPages, double guestSlowdown, ServiceQuality quality, PostcopyStats postcopy, boolean lostVm,
            List<RoundStats> rounds) {
        this(vm, policy, outcome, reason, converged, startNanos, totalNanos, downtimeNanos, bytesSent, pagesSent,
                pagesResent, zeroPages, guestSlowdown, quality, postcopy, ProtectionStats.NONE, lostVm, rounds);
    }

    /**
     * What came of a migration that copied no disk.
     *
     * @param vm             id of the virtual machine
     * @param policy         the policy that moved it
     * @param outcome        how it ended
     * @param reason         why
     * @param converged      whether the policy's own goal was reached
     * @param startNanos     when it really started, in nanoseconds
     * @param totalNanos     from the start to the end, in nanoseconds
     * @param downtimeNanos  how long the guest stood still, in nanoseconds
     * @param bytesSent      bytes on the wire
     * @param pagesSent      pages sent
     * @param pagesResent    pages sent that had been sent before
     * @param zeroPages      pages sent as a zero mark
     * @param guestSlowdown  mean share that was taken from the guest
     * @param quality        the same by cause
     * @param postcopy       the post-copy phase
     * @param protection     what protection against failures did and cost
     * @param lostVm         whether the guest was lost
     * @param rounds         one for each round
     */
    public MigrationResult(String vm, PolicySpec policy, Outcome outcome, String reason, boolean converged,
            long startNanos, long totalNanos, long downtimeNanos, long bytesSent, long pagesSent, long pagesResent,
            long zeroPages, double guestSlowdown, ServiceQuality quality, PostcopyStats postcopy,
            ProtectionStats protection, boolean lostVm, List<RoundStats> rounds) {
        this(vm, policy, outcome, reason, converged, startNanos, totalNanos, downtimeNanos, bytesSent, pagesSent,
                pagesResent, zeroPages, guestSlowdown, quality, postcopy, protection, lostVm, rounds, DiskStats.NONE);
    }

    /**
     * The same with the copying of a disk.
     *
     * @param stats how it went
     * @return the result
     */
    public MigrationResult withDisk(DiskStats stats) {
        return new MigrationResult(vm, policy, outcome, reason, converged, startNanos, totalNanos, downtimeNanos,
                bytesSent, pagesSent, pagesResent, zeroPages, guestSlowdown, quality, postcopy, protection, lostVm,
                rounds, stats);
    }

    /**
     * The same without having converged.
     *
     * @param why a sentence that goes before the reason
     * @return the result
     */
    public MigrationResult notConverged(String why) {
        return new MigrationResult(vm, policy, outcome, reason.isEmpty() ? why : why + " " + reason, false, startNanos,
                totalNanos, downtimeNanos, bytesSent, pagesSent, pagesResent, zeroPages, guestSlowdown, quality,
                postcopy, protection, lostVm, rounds, disk);
    }
}
