package org.migworkbench.ui.selection;

import java.util.Objects;

/**
 * A round of a migration, selected in a table, a plot or the diagram.
 *
 * @param vm the name of the virtual machine that moves
 * @param round the number of the round, from 1
 */
public record RoundSelection(String vm, int round) {

    /** Checks that the machine is named. */
    public RoundSelection {
        Objects.requireNonNull(vm, "vm");
    }
}
