package org.migworkbench.engine.datacenter.strategy.parts;

import org.migworkbench.engine.datacenter.strategy.Purpose;
import org.migworkbench.engine.datacenter.strategy.Recognition;

/**
 * Nothing is recognised: the strategy is made for one purpose.
 *
 * @param purpose the purpose
 */
record SettledPurpose(Purpose purpose) implements Recognition {

    @Override
    public Answer recognise(Sight sight) {
        return new Answer(purpose, "The strategy is always for " + purpose.id() + ".");
    }
}
