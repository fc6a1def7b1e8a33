package org.migworkbench.engine.datacenter.move;

/**
 * A move that is to be made.
 *
 * @param vm            number of the virtual machine
 * @param source        number of the host that it leaves
 * @param target        number of the host that it goes to
 * @param delayNanos    time in nanoseconds after the decision until it begins, because the target has to come back first
 * @param memoryBytes   its memory
 * @param mips          what it can ask for at most, in million instructions a second
 * @param loadPercent   its load in whole percent; it stays what it is while the move lasts
 * @param memoryPercent memory in use in whole percent; the rest is zero
 * @param sourceRate    bytes per second that the guests leave of the source's network card
 * @param targetRate    the same of the target's
 */
public record MoveOrder(int vm, int source, int target, long delayNanos, long memoryBytes, double mips, int loadPercent,
        int memoryPercent, double sourceRate, double targetRate) {
}
