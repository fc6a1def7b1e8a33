package org.migworkbench.engine.course;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.guest.SlowdownMeter;
import org.migworkbench.engine.policy.GuestControl;
import org.migworkbench.engine.workload.Rhythm;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.PostcopyStats;

/** A medium without pages: it writes down what the course tells it, and the test says what comes of it. */
final class FakeMedium implements Medium, MigratedGuest, GuestControl {

    /** What it was told, in order. */
    final List<String> calls = new ArrayList<>();
    /** When each timer that is waited for comes, in nanoseconds. */
    final SortedMap<CourseTimer, Long> timers = new TreeMap<>();
    /** Pages that are to be sent. */
    long dirty = 100;
    /** Pages that the guest writes until the log is read next. */
    long writes;
    private final RunClock clock;
    private final SlowdownMeter meter = new SlowdownMeter(1);
    private MigrationCourse course;

    FakeMedium(RunClock clock) {
        this.clock = clock;
    }

    void setCourse(MigrationCourse own) {
        course = own;
    }

    /** Lets the clock come to a timer. */
    void ring(CourseTimer timer) {
        clock.advanceTo(timers.remove(timer));
        course.due(timer);
    }

    /** Sends the round that was begun, in a millisecond. */
    void roundSent() {
        clock.advanceTo(clock.nowNanos() + 1_000_000);
        dirty = 0;
        course.roundSent();
    }

    @Override
    public double effort() {
        return 0;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.STEADY;
    }

    @Override
    public void wakeAfter(CourseTimer timer, long nanos) {
        calls.add("wait for " + timer);
        timers.put(timer, nanos < Long.MAX_VALUE - clock.nowNanos() ? clock.nowNanos() + nanos : Long.MAX_VALUE);
    }

    @Override
    public void forget(CourseTimer timer) {
        timers.remove(timer);
    }

    @Override
    public MigratedGuest guest() {
        return this;
    }

    @Override
    public void advance() {
        // nothing runs
    }

    @Override
    public void setStopped(boolean stopped) {
        calls.add(stopped ? "stop" : "resume");
    }

    @Override
    public GuestControl control() {
        return this;
    }

    @Override
    public SlowdownMeter meter() {
        return meter;
    }

    @Override
    public double meanThrottle() {
        return 0;
    }

    @Override
    public void startLog() {
        calls.add("startLog");
    }

    @Override
    public long explore() {
        calls.add("explore");
        return dirty;
    }

    @Override
    public long readLog() {
        calls.add("readLog");
        dirty += writes;
        return writes;
    }

    @Override
    public void abandon() {
        calls.add("abandon");
    }

    @Override
    public long dirtyPages() {
        return dirty;
    }

    @Override
    public void sendRound() {
        calls.add("send");
    }

    @Override
    public void rest() {
        calls.add("rest");
    }

    @Override
    public void cutOff() {
        calls.add("cutOff");
    }

    @Override
    public void count() {
        // nothing is counted
    }

    @Override
    public long skippedPages() {
        return 0;
    }

    @Override
    public void leaveSource(Phase next) {
        calls.add("leaveSource for " + next);
    }

    @Override
    public void beginPostcopy() {
        calls.add("beginPostcopy");
    }

    @Override
    public long missingPages() {
        return dirty;
    }

    @Override
    public void disconnect() {
        calls.add("disconnect");
    }

    @Override
    public void reconnect() {
        calls.add("reconnect");
    }

    @Override
    public PostcopyStats postcopy() {
        return PostcopyStats.NONE;
    }

    @Override
    public void end() {
        calls.add("end");
    }

    @Override
    public int vcpus() {
        return 1;
    }

    @Override
    public double throttle(int vcpu) {
        return 0;
    }

    @Override
    public void setThrottle(int vcpu, double share) {
        calls.add("throttle " + share);
    }

    @Override
    public long takeWrittenPages(int vcpu) {
        return 0;
    }

    @Override
    public double writesPerSecond(int vcpu) {
        return 0;
    }
}
