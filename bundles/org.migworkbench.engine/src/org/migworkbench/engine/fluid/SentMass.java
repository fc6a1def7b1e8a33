package org.migworkbench.engine.fluid;

import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.course.RoundCounter;

/** Counts what is sent, in whole pages, and how many of these had never been sent. */
final class SentMass {

    private final RoundSender sender;
    private final CourseState state;
    private double neverSent;

    SentMass(RoundSender sender, CourseState state) {
        this.sender = sender;
        this.state = state;
        this.neverSent = state.pageCount();
    }

    /** Counts what was sent up to now. */
    void count() {
        RoundCounter round = state.round();
        long pages = sender.takePages();
        long bytes = sender.takeBytes();
        double left = round.pagesLeft();
        double fresh = left <= 0 ? 0 : round.round() == 1 ? pages : Math.min(pages, neverSent * pages / left);
        fresh = Math.min(fresh, neverSent);
        neverSent -= fresh;
        state.totals().sent(pages, pages - Math.round(fresh), bytes, sender.takeZeros());
    }

    /** Pages that were never sent. */
    double neverSent() {
        return neverSent;
    }
}
