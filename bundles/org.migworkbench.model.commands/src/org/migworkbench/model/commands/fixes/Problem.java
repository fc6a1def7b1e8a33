package org.migworkbench.model.commands.fixes;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.commands.DeleteElementsCommand;
import org.migworkbench.model.commands.Labels;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.ParameterRules;

/**
 * A finding in its document, and what is known.
 *
 * @param finding  what is wrong
 * @param document the document
 * @param rules    what is known about kinds and parameters
 */
record Problem(Finding finding, Document document, ParameterRules rules) {

    /** Finds fixes of a problem that may help, the likeliest first. */
    @FunctionalInterface
    interface Cure {

        Stream<Fix> of(Problem problem);
    }

    /** How many of a kind are offered: more would have to be searched. */
    static final int FEW = 3;

    <E extends EObject> E element(Class<E> type) {
        return type.cast(finding.element());
    }

    List<Host> hosts() {
        DataCenter dataCenter = document.getDataCenter();
        return dataCenter == null ? List.of()
                : dataCenter.getSites().stream().flatMap(site -> site.getHosts().stream()).toList();
    }

    Stream<Fix> remove(String label) {
        return remove(label, finding.element());
    }

    Stream<Fix> remove(String label, EObject element) {
        return EcoreUtil.getRootContainer(element) == document
                ? Fix.of(label, new DeleteElementsCommand(List.of(element))) : Stream.empty();
    }

    String name() {
        return Labels.of(finding.element());
    }
}
