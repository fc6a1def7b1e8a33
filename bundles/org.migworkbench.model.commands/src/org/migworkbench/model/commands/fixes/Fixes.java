package org.migworkbench.model.commands.fixes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.commands.fixes.Problem.Cure;
import org.migworkbench.model.io.DocumentPlace;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.ParameterRules;
import org.migworkbench.model.validation.Rule;

/**
 * Finds what mends a document. Each fix is tried on a copy before it is offered: afterwards its finding is gone, and
 * nothing as grave has come in its place.
 */
public final class Fixes {

    private static final Map<Rule, Cure> CURES = cures();

    private final ParameterRules rules;
    private final Function<Document, List<Finding>> check;

    /**
     * Prepares it.
     *
     * @param rules what is known about kinds and parameters
     * @param check finds what is wrong with a document
     */
    public Fixes(ParameterRules rules, Function<Document, List<Finding>> check) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.check = Objects.requireNonNull(check, "check");
    }

    private static Map<Rule, Cure> cures() {
        Map<Rule, Cure> cures = new EnumMap<>(Rule.class);
        List.<Consumer<Map<Rule, Cure>>>of(NameFixes::add, ValueFixes::add, MachineFixes::add, NetworkFixes::add,
                KindFixes::add, MigrationFixes::add, FaultFixes::add, ExperimentFixes::add, CombinationFixes::add)
                .forEach(some -> some.accept(cures));
        return Map.copyOf(cures);
    }

    /**
     * Tells whether there is a fix for findings of a rule as a rule; whether there is for one of them depends on its
     * document.
     *
     * @param rule the rule
     * @return whether any is known
     */
    public static boolean areKnownFor(Rule rule) {
        return CURES.containsKey(rule);
    }

    /**
     * Finds what mends a finding.
     *
     * @param finding  the finding, which still holds
     * @param document its document, which is not changed
     * @return the fixes, the likeliest first; each command is for one execution on the document's command stack
     */
    public List<Fix> of(Finding finding, Document document) {
        return begin(finding, document).get();
    }

    /**
     * Begins to find what mends a finding, on the thread that edits.
     *
     * @param finding  the finding, which still holds
     * @param document its document, which is not changed
     * @return gives the fixes as {@link #of} does; it works on a copy and may be asked once, on any thread
     */
    public Supplier<List<Fix>> begin(Finding finding, Document document) {
        Cure cure = CURES.get(finding.rule());
        if (cure == null || !holds(finding, document)) {
            return List::of;
        }
        List<Fix> offered = cure.of(new Problem(finding, document, rules)).toList();
        return offered.isEmpty() ? List::of : trial(cure, finding, document, offered);
    }

    /** The same on a copy, where each is tried. */
    private Supplier<List<Fix>> trial(Cure cure, Finding finding, Document document, List<Fix> offered) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Document copy = (Document) copier.copy(document);
        copier.copyReferences();
        DocumentPlace.copy(document, copy);
        Finding copied = new Finding(finding.rule(), copier.get(finding.element()), finding.feature(),
                finding.severity(), finding.path(), finding.message());
        return () -> new Trial(copied, copy, check)
                .helpful(cure.of(new Problem(copied, copy, rules)).toList(), offered);
    }

    private static boolean holds(Finding finding, Document document) {
        return EcoreUtil.isAncestor(document, finding.element());
    }
}
