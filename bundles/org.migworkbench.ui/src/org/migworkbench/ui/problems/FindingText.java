package org.migworkbench.ui.problems;

import java.util.List;
import java.util.stream.Collectors;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.model.commands.fixes.Fixes;
import org.migworkbench.model.validation.Finding;

/** What a person reads about findings. */
public final class FindingText {

    private FindingText() {
    }

    /**
     * What stands in a tip.
     *
     * @param findings what is wrong with something
     * @return a line for each, and how to mend them where that is known; empty for none
     */
    public static String tip(List<Finding> findings) {
        String sentences = findings.stream().map(Finding::message).distinct().collect(Collectors.joining("\n"));
        boolean fixes = findings.stream().map(Finding::rule).anyMatch(Fixes::areKnownFor);
        return fixes ? sentences + "\nCtrl+1 shows what mends it." : sentences;
    }

    /**
     * Tells whether any of them is an error.
     *
     * @param findings what is wrong with something
     * @return whether the document can't be run as it is
     */
    public static boolean isError(List<Finding> findings) {
        return findings.stream().anyMatch(DocumentService::isError);
    }
}
