package org.migworkbench.engine.datacenter.plan;

import java.util.SplittableRandom;
import org.migworkbench.engine.datacenter.centre.Centre;
import org.migworkbench.engine.datacenter.strategy.Purpose;
import org.migworkbench.engine.datacenter.strategy.Recognition;
import org.migworkbench.engine.datacenter.strategy.catalog.MadeStrategy;

/** Asks a strategy, sample by sample, what is to be moved. For one day and one thread. */
public final class Planner {

    private final Draft draft;
    private final Targets targets;
    private final Balancing balancing;
    private final Emptying emptying;

    /**
     * Creates a planner.
     *
     * @param centre   the data centre
     * @param strategy the strategy, made for this day
     * @param random   its random numbers
     * @param forecast what moves would cost
     */
    public Planner(Centre centre, MadeStrategy strategy, SplittableRandom random, Forecast forecast) {
        this.draft = new Draft(centre, strategy, random, forecast);
        this.targets = new Targets(draft);
        Worth worth = new Worth(draft);
        this.balancing = new Balancing(draft, targets, worth);
        this.emptying = new Emptying(draft, targets, worth);
    }

    /**
     * What is wanted now; called once a sample.
     *
     * @param situation the moment
     * @return the moves, and what they are for
     */
    public Plan plan(Situation situation) {
        draft.begin(situation);
        targets.begin();
        int hot = findHot();
        Recognition.Answer answer = draft.strategy.recognition().recognise(sight(hot));
        emptying.planMaintenance();
        plan(answer.purpose());
        return new Plan(answer, draft.moves(), hot);
    }

    private void plan(Purpose purpose) {
        if (purpose.balances()) {
            balancing.plan();
        }
        if (purpose.saves()) {
            emptying.planSaving();
        }
    }

    private int findHot() {
        int count = 0;
        for (int host = 0; host < draft.hot.length; host++) {
            draft.hot[host] = draft.isOn(host) && draft.isHotNow(host);
            count += draft.hot[host] ? 1 : 0;
        }
        return count;
    }

    private Recognition.Sight sight(int hot) {
        Centre centre = draft.centre();
        double asked = 0;
        double possible = 0;
        for (int host = 0; host < centre.hosts(); host++) {
            asked += draft.placement().demand(host);
            possible += centre.capacity(host);
        }
        return new Recognition.Sight(draft.spread().count(), hot, draft.spread().mean(), draft.spread().deviation(),
                asked / possible);
    }
}
