package org.migworkbench.model.commands.adopt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.commands.ModelCommand;
import org.migworkbench.model.structure.DocumentMatch;

/**
 * Makes a document say what another one says, such as what its text was changed to: elements that are the same stay, and
 * only what differs is changed.
 */
public final class AdoptDocumentCommand extends ModelCommand {

    private record Edit(EObject owner, EStructuralFeature feature, Object before, Object after) {
    }

    private final Document document;
    private final Document wanted;
    private final Predicate<Element> identified;
    private final List<Edit> edits = new ArrayList<>();

    /**
     * Creates the command.
     *
     * @param label      what it does, for a person
     * @param document   the document to change
     * @param wanted     what it shall say; not changed, and not used any more once this was executed
     * @param identified whether an element of the wanted document was given its identity, which is then taken over
     */
    public AdoptDocumentCommand(String label, Document document, Document wanted, Predicate<Element> identified) {
        super(label);
        this.document = document;
        this.wanted = wanted;
        this.identified = identified;
    }

    @Override
    protected void capture() {
        DocumentMatch match = new DocumentMatch(wanted, document);
        Map<EObject, EObject> targets = new IdentityHashMap<>();
        targets.put(wanted, document);
        Set<String> ids = new HashSet<>();
        document.eAllContents().forEachRemaining(each -> ids.add(each instanceof Element one ? one.getId() : null));
        for (Iterator<EObject> all = wanted.eAllContents(); all.hasNext();) {
            EObject each = all.next();
            EObject there = match.of(each);
            targets.put(each, there == null ? fresh(each, ids) : there);
        }
        targets.forEach((each, target) -> each.eClass().getEAllStructuralFeatures()
                .forEach(feature -> compare(each, target, feature, targets)));
    }

    private static EObject fresh(EObject wantedElement, Set<String> ids) {
        EObject made = EcoreUtil.create(wantedElement.eClass());
        if (wantedElement instanceof Element element) {
            ((Element) made).setId(ids.add(element.getId()) ? element.getId() : EcoreUtil.generateUUID());
        }
        return made;
    }

    private void compare(EObject each, EObject target, EStructuralFeature feature, Map<EObject, EObject> targets) {
        if (feature == Literals.ELEMENT__ID && !identified.test((Element) each)) {
            return;
        }
        Object before = target.eGet(feature);
        Object after = each.eGet(feature);
        if (feature instanceof EReference && feature.isMany()) {
            before = List.copyOf((List<?>) before);
            after = ((List<?>) after).stream().map(targets::get).toList();
        } else if (feature instanceof EReference) {
            after = after == null ? null : targets.get(after);
        }
        boolean same = feature instanceof EAttribute ? Objects.equals(before, after)
                : feature.isMany() ? isSame((List<?>) before, (List<?>) after) : before == after;
        if (!same) {
            edits.add(new Edit(target, feature, before, after));
        }
    }

    private static boolean isSame(List<?> before, List<?> after) {
        for (int i = 0; i < before.size() && before.size() == after.size(); i++) {
            if (before.get(i) != after.get(i)) {
                return false;
            }
        }
        return before.size() == after.size();
    }

    /**
     * How many values and lists differ.
     *
     * @return the number, once the command was executed
     */
    public int size() {
        return edits.size();
    }

    @Override
    public void redo() {
        edits.forEach(edit -> set(edit, edit.after()));
    }

    @Override
    public void undo() {
        for (int i = edits.size() - 1; i >= 0; i--) {
            set(edits.get(i), edits.get(i).before());
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(Edit edit, Object value) {
        if (edit.feature().isMany()) {
            EList<Object> list = (EList<Object>) edit.owner().eGet(edit.feature());
            ECollections.setEList(list, (List<Object>) value);
        } else {
            edit.owner().eSet(edit.feature(), value);
        }
    }
}
