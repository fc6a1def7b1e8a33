package org.migworkbench.model.commands.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.Element;
import org.migworkbench.model.commands.FreshNames;
import org.migworkbench.model.commands.RenameCommand;
import org.migworkbench.model.commands.fixes.Problem.Cure;
import org.migworkbench.model.defaults.ElementDefaults;
import org.migworkbench.model.validation.Rule;

/** Mends ids and names. */
final class NameFixes {

    private NameFixes() {
    }

    static void add(Map<Rule, Cure> cures) {
        cures.put(Rule.ID_MISSING, NameFixes::renewId);
        cures.put(Rule.ID_TAKEN, NameFixes::renewId);
        cures.put(Rule.NAME_MISSING, problem -> rename("Name it ", problem,
                names(problem).numbered(ElementDefaults.nameOf(problem.finding().element().eClass()))));
        cures.put(Rule.NAME_TAKEN, problem -> rename("Rename to ", problem, names(problem).like(
                problem.element(Element.class).getName().replaceFirst(" [0-9]+$", ""))));
    }

    private static Stream<Fix> renewId(Problem problem) {
        return Fix.of("Give " + problem.name() + " an id of its own",
                new RenewIdCommand(problem.element(Element.class)));
    }

    private static Stream<Fix> rename(String verb, Problem problem, String name) {
        return Fix.of(verb + "'" + name + "'", new RenameCommand(problem.element(Element.class), name));
    }

    /** Names that none of the kind has in the whole document, the element's own included. */
    private static FreshNames names(Problem problem) {
        List<EObject> same = new ArrayList<>();
        problem.document().eAllContents().forEachRemaining(each -> {
            if (each.eClass() == problem.finding().element().eClass()) {
                same.add(each);
            }
        });
        return FreshNames.of(same);
    }
}
