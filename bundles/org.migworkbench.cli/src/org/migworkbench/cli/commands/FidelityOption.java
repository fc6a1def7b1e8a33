package org.migworkbench.cli.commands;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.quantities.Excerpt;
import picocli.CommandLine.Option;

/** How closely a run looks at memory. */
public final class FidelityOption {

    /** Its name. */
    public static final String NAME = "--fidelity";

    @Option(names = NAME, paramLabel = "page|fluid", description = "How closely memory is looked at: page by page, or as curves, which is faster by orders of magnitude and knows less. Default: page.")
    private String fidelity = Fidelity.PAGE.id();

    /**
     * What was asked for.
     *
     * @return the fidelity
     * @throws InputException if there is none of this name
     */
    public Fidelity value() {
        return Arrays.stream(Fidelity.values()).filter(one -> one.id().equals(fidelity)).findFirst()
                .orElseThrow(
                        () -> new InputException(
                                NAME + ": The value '" + Excerpt.of(fidelity) + "' is not allowed; allowed is "
                                        + Arrays.stream(Fidelity.values()).map(Fidelity::id)
                                                .collect(Collectors.joining(" or "))
                                        + "."));
    }
}
