package org.migworkbench.engine.datacenter.strategy.catalog;

import org.migworkbench.engine.datacenter.strategy.ColdSpots;
import org.migworkbench.engine.datacenter.strategy.Detection;
import org.migworkbench.engine.datacenter.strategy.Recognition;
import org.migworkbench.engine.datacenter.strategy.TargetChoice;
import org.migworkbench.engine.datacenter.strategy.VmChoice;

/**
 * A strategy made for one day.
 *
 * @param detection   which hosts are hot
 * @param cold        which hosts are cold
 * @param recognition what moves are for
 * @param choice      who leaves a hot host
 * @param target      where to
 * @param frame       what holds for all of it
 */
public record MadeStrategy(Detection detection, ColdSpots cold, Recognition recognition, VmChoice choice,
        TargetChoice target, Frame frame) {
}
