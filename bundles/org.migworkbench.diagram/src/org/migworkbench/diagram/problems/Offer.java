package org.migworkbench.diagram.problems;

import java.util.List;
import org.migworkbench.model.commands.fixes.Fix;
import org.migworkbench.model.validation.Finding;

/**
 * A problem and what mends it.
 *
 * @param finding the problem
 * @param fixes   what mends it; none where no way is known
 */
record Offer(Finding finding, List<Fix> fixes) {
}
