package org.migworkbench.diagram.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.core.resources.IMarker;
import org.migworkbench.core.document.CatalogParameterRules;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.model.Document;
import org.migworkbench.model.commands.fixes.Fix;
import org.migworkbench.model.commands.fixes.Fixes;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.diagram.document.ProblemMarkers;

/** The fixes for the policies and workloads that are known at this moment. */
final class KnownFixes {

    private final DocumentService documents = CoreServices.require(DocumentService.class);
    private final Fixes fixes = new Fixes(new CatalogParameterRules(documents.catalogs()), documents::validate);

    Fixes fixes() {
        return fixes;
    }

    /** The fixes of what a marker is about, in a document as it is now; none where that doesn't hold any more. */
    List<Fix> of(IMarker marker, Document document) {
        return find(marker, document).map(finding -> fixes.of(finding, document)).orElse(List.of());
    }

    /** What a marker is about: the same sentence, or else the same rule at the same place. */
    Optional<Finding> find(IMarker marker, Document document) {
        List<Finding> same = documents.validate(document).stream()
                .filter(finding -> finding.rule().code().equals(marker.getAttribute(ProblemMarkers.RULE, ""))
                        && finding.path().equals(marker.getAttribute(ProblemMarkers.PATH, "")))
                .toList();
        Predicate<Finding> saysSo = finding -> finding.message().equals(marker.getAttribute(IMarker.MESSAGE, ""));
        return same.stream().filter(saysSo).findFirst().or(() -> same.stream().findFirst());
    }
}
