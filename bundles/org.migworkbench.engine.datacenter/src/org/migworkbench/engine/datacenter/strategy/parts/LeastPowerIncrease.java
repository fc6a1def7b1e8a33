package org.migworkbench.engine.datacenter.strategy.parts;

import org.migworkbench.engine.datacenter.centre.Centre;
import org.migworkbench.engine.datacenter.strategy.TargetChoice;
import org.migworkbench.engine.datacenter.strategy.View;

/**
 * CloudSim's power-aware best fit: where power rises least. CloudSim looks at the power table alone, so a host that is off
 * seems to cost what an idle one costs: nothing more.
 *
 * @param wakingCosts whether the idle power of a host that is off counts, which isn't so in CloudSim
 */
record LeastPowerIncrease(boolean wakingCosts) implements TargetChoice {

    @Override
    public double cost(View view, int vm, int host) {
        Centre centre = view.centre();
        double load = view.placement().load(host);
        double before = wakingCosts && !view.isOn(host) ? 0 : centre.watts(host, load);
        return centre.watts(host, load + centre.demand(vm) / centre.capacity(host)) - before;
    }

    @Override
    public boolean wakesFreely() {
        return true;
    }
}
