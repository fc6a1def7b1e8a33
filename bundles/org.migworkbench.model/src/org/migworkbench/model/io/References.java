package org.migworkbench.model.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.migworkbench.model.Element;
import org.migworkbench.quantities.Excerpt;

/** The identities of a file and the references to them, which are resolved when the whole file is known. */
final class References {

    private record Pending(EObject object, EReference reference, String value, int offset, String path) {
    }

    private final SourceText source;
    private final ProblemList problems;
    private final Map<String, Element> byId = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    References(SourceText source, ProblemList problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Remembers an object's identity, if it has one. */
    void register(EObject object, SourceElement element, String path) {
        String id = element.attribute("id");
        if (!(object instanceof Element identified) || id == null) {
            return;
        }
        int offset = source.attribute(element.offset(), "id");
        if (!Identity.isValid(id)) {
            wrongId(offset, path, id, "is not allowed; allowed is " + Identity.ALLOWED);
        } else if (byId.putIfAbsent(id, identified) != null) {
            wrongId(offset, path, id, "is used twice; allowed is an id that no other element has");
        }
    }

    private void wrongId(int offset, String path, String id, String what) {
        problems.add(() -> source.problem(offset, path, id, "The id '" + Excerpt.of(id) + "' " + what + "."));
    }

    /** Remembers a reference for {@link #resolve()}. */
    void add(EObject object, SourceElement element, SourceElement.Attribute attribute, EReference reference,
            String path) {
        int offset = source.attribute(element.offset(), attribute.qualifiedName());
        pending.add(new Pending(object, reference, attribute.value(), offset, path));
    }

    /** Sets all references; one that leads nowhere or to something of another type is a problem. */
    void resolve() {
        for (Pending each : pending) {
            StringTokenizer ids = new StringTokenizer(each.value(), " \t\r\n");
            if (!each.reference().isMany() && ids.countTokens() != 1) {
                problem(each, each.value(), "must name one element; it names " + ids.countTokens());
            } else {
                set(each, targets(each, ids));
            }
        }
    }

    private Set<Element> targets(Pending each, StringTokenizer ids) {
        Set<Element> targets = new LinkedHashSet<>();
        while (ids.hasMoreTokens()) {
            String id = ids.nextToken();
            Element target = find(each, id);
            if (target != null && !targets.add(target)) {
                problem(each, id, "names '" + Excerpt.of(id) + "' twice; allowed is once");
            }
        }
        return targets;
    }

    private Element find(Pending each, String id) {
        Element target = byId.get(id);
        String type = each.reference().getEReferenceType().getName();
        if (target == null) {
            problem(each, id, "names '" + Excerpt.of(id) + "', which no element has as its id; allowed is the id of a "
                    + type);
        } else if (!each.reference().getEReferenceType().isInstance(target)) {
            problem(each, id, "names '" + Excerpt.of(id) + "', which is a " + target.eClass().getName()
                    + "; allowed is the id of a " + type);
            return null;
        }
        return target;
    }

    private void problem(Pending each, String value, String message) {
        problems.add(
                () -> source.problem(each.offset(), each.path(), value, "The reference " + each.reference().getName()
                        + " of the " + each.object().eClass().getName() + " " + message + "."));
    }

    private static void set(Pending each, Set<Element> targets) {
        if (each.reference().isMany()) {
            each.object().eSet(each.reference(), List.copyOf(targets));
        } else if (!targets.isEmpty()) {
            each.object().eSet(each.reference(), targets.iterator().next());
        }
    }
}
