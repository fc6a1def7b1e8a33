package org.migworkbench.engine.course.plateau;

import org.migworkbench.engine.policy.Outlook;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.result.Plateau;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.workload.Rhythm;

/**
 * Sees whether a migration goes in circles. After each live round it is told what that left, and now and then, the more
 * seldom the longer it lasts, it looks whether the rounds stand still ({@link PlateauTest}) while nothing is to come that
 * could change them: neither from the policy, nor from the workload, nor from outside. An end that is sure to come, such as
 * a time-out, and one that chance may bring are waited for as long as they can be computed soon ({@link Patience}).
 */
public final class CircleWatch {

    private static final int FIRST_LOOK = 16;
    private static final double NEXT_LOOK = 1.25;
    /** A run so many times as long has a chance of at most {@link #NEGLIGIBLE} to end otherwise. */
    private static final double TIMES_AS_LONG = 100;
    private static final double NEGLIGIBLE = 0.01;
    /** Three times the expected wait: nineteen of twenty are over by then. */
    private static final double WAITS = 3;

    private final RunView run;
    private final Strategies strategies;
    private final Rhythm rhythm;
    private final Surroundings surroundings;
    private final long timeoutNanos;
    private final RestSeries series = new RestSeries();
    private final Patience patience = new Patience();
    private double guestNanos;
    private double effortAtStart;
    private long nanosAtStart;
    private int nextLook = FIRST_LOOK;
    private long changes;
    private Plateau plateau = Plateau.NONE;

    /**
     * Watches a migration that has not begun.
     *
     * @param run          the migration
     * @param strategies   its policy
     * @param rhythm       of its guest
     * @param surroundings what goes on around it
     * @param timeoutNanos when it is given up, in nanoseconds from its start; {@link Long#MAX_VALUE} = never
     */
    public CircleWatch(RunView run, Strategies strategies, Rhythm rhythm, Surroundings surroundings,
            long timeoutNanos) {
        this.run = run;
        this.strategies = strategies;
        this.rhythm = rhythm;
        this.surroundings = surroundings;
        this.timeoutNanos = timeoutNanos;
    }

    /** Once something outside has changed, what the rounds were like until then counts no more. */
    private void follow() {
        if (changes != surroundings.changes()) {
            changes = surroundings.changes();
            restart();
        }
    }

    private void restart() {
        series.clear();
        nextLook = FIRST_LOOK;
        plateau = Plateau.NONE;
    }

    /**
     * Whether the rounds stand still and nothing that the migration itself knows of is going to change that.
     *
     * @return true from the look on that found it
     */
    public boolean isCircling() {
        return plateau().isSeen();
    }

    /**
     * What the last look found.
     *
     * @return {@link Plateau#NONE} if the rounds don't stand still
     */
    public Plateau plateau() {
        follow();
        return plateau;
    }

    /**
     * A live round has ended, its log was read and the policy goes on.
     *
     * @param stats  the round
     * @param effort what computing has taken since the start, in pages sent
     * @return whether the migration is to end here
     */
    public boolean roundEnded(RoundStats stats, double effort) {
        follow();
        double ran = stats.durationNanos() * (1 - stats.guest().slowdown());
        guestNanos += ran;
        Outlook outlook = strategies.stop().outlook(run);
        if (!strategies.throttling().isSteady() || !strategies.bandwidth().isSettled()
                || guestNanos < rhythm.settledNanos() || !(outlook.goalBytes() > 0)) {
            restart();
            return patience.isOver(effort);
        }
        if (series.count() == 0) {
            effortAtStart = effort;
            nanosAtStart = run.nowNanos();
        }
        series.add(stats, outlook.goalBytes(), ran);
        if (series.count() >= nextLook) {
            nextLook = (int) Math.ceil(series.count() * NEXT_LOOK);
            look(outlook, effort);
            return isCircling() && !isEndNear(outlook, effort) && surroundings.isSettled();
        }
        return patience.isOver(effort);
    }

    private void look(Outlook outlook, double effort) {
        plateau = Plateau.NONE;
        PlateauTest test = PlateauTest.of(series, rhythm.periodNanos(),
                series.rest(series.count() - 1) / run.pageSizeBytes());
        if (test == null || outlook.changesUntil() == Outlook.NEVER || !test.isStill()) {
            return;
        }
        if (series.leastGapFrom(test.first()) <= run.pageSizeBytes()) {
            return; // a page more or less in the window in which the rate is measured decides
        }
        double chance = test.chance();
        if (chance * TIMES_AS_LONG * run.rounds() <= NEGLIGIBLE) {
            plateau = series.plateauFrom(test.first(), run.rounds(), outlook, Plateau.Luck.NONE);
        } else if (!patience.allows(WAITS / chance * (effort - effortAtStart) / series.count(), effort)) {
            plateau = series.plateauFrom(test.first(), run.rounds(), outlook,
                    new Plateau.Luck(chance, Math.round(series.roundNanosFrom(test.first()) / chance)));
        }
    }

    /** Whether an end that is sure to come, or a change, can be waited for. */
    private boolean isEndNear(Outlook outlook, double effort) {
        long now = run.nowNanos();
        double done = effort - effortAtStart;
        long ends = Math.min(outlook.endsNanos(), Outlook.after(run.startNanos(), timeoutNanos));
        if (outlook.changesUntil() > now) {
            ends = Math.min(ends, outlook.changesUntil());
        }
        boolean soon = ends != Outlook.NEVER
                && patience.allows(done / Math.max(1.0, now - nanosAtStart) * Math.max(0, ends - now), effort);
        return soon || outlook.endsRound() != Integer.MAX_VALUE
                && patience.allows(done / series.count() * (outlook.endsRound() - run.rounds()), effort);
    }
}
