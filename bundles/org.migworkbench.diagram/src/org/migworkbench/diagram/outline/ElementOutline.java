package org.migworkbench.diagram.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.graphics.Image;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.elements.ElementRow;
import org.migworkbench.ui.elements.ElementRow.OutlineEntry;
import org.migworkbench.ui.elements.ElementRows;
import org.migworkbench.ui.problems.ProblemImages;

/**
 * The outline of a document, as the elements' rows say: which kinds are shown, in which order, and under which headings.
 *
 * <p>What contains what is read from the model. In the place of an element whose row has no entry stands what it
 * contains.
 */
public final class ElementOutline implements OutlineContent {

    /** Most elements below a heading: a tree of tens of thousands would hold up the window. */
    private static final int MOST = 1000;

    /**
     * A heading for the elements of one list.
     *
     * @param label what the heading says
     * @param owner the element with the list
     * @param list the list
     */
    record Group(String label, EObject owner, EReference list) {

        EClass kind() {
            return list.getEReferenceType();
        }

        List<?> elements() {
            return contents(owner, list);
        }

        List<?> shown() {
            return elements().size() <= MOST ? elements() : elements().subList(0, MOST);
        }

        String text() {
            int all = elements().size();
            return all <= MOST ? label : label + " \u2013 " + MOST + " of " + all;
        }
    }

    private record Items(int order, List<?> items) {
    }

    private final ElementRows rows;

    /**
     * Makes the content.
     *
     * @param rows the rows of all elements
     */
    public ElementOutline(ElementRows rows) {
        this.rows = rows;
    }

    @Override
    public List<?> children(Object item) {
        if (item instanceof Group group) {
            return group.shown();
        }
        List<Items> below = new ArrayList<>();
        collect((EObject) item, below);
        return below.stream().sorted(Comparator.comparingInt(Items::order)).flatMap(each -> each.items().stream())
                .toList();
    }

    private void collect(EObject owner, List<Items> below) {
        for (EReference list : owner.eClass().getEAllContainments()) {
            OutlineEntry entry = entry(list.getEReferenceType()).orElse(null);
            List<? extends EObject> contents = contents(owner, list);
            if (entry == null) {
                contents.forEach(part -> collect(part, below));
            } else if (entry.group().isEmpty()) {
                below.add(new Items(entry.order(), contents));
            } else if (!contents.isEmpty()) {
                below.add(new Items(entry.order(), List.of(new Group(entry.group().get(), owner, list))));
            }
        }
    }

    private Optional<OutlineEntry> entry(EClass kind) {
        return rows.find(kind).flatMap(ElementRow::outline);
    }

    @SuppressWarnings("unchecked") // a containment holds elements and nothing else
    private static List<? extends EObject> contents(EObject owner, EReference reference) {
        Object value = owner.eGet(reference);
        if (reference.isMany()) {
            return (List<? extends EObject>) value;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    @Override
    public boolean isOpen(Object item) {
        return item instanceof EObject element && entry(element.eClass()).map(OutlineEntry::open).orElse(false);
    }

    @Override
    public String text(Object item) {
        if (item instanceof Group group) {
            return group.text();
        }
        String detail = ElementLabels.detail((EObject) item);
        return detail.isEmpty() ? ElementLabels.text((EObject) item)
                : ElementLabels.text((EObject) item) + " \u2013 " + detail;
    }

    @Override
    public Image image(Object item) {
        if (item instanceof Group group) {
            return ElementLabels.icon(group.kind());
        }
        EObject element = (EObject) item;
        return ProblemImages.marked(ElementLabels.icon(element.eClass()),
                DocumentSession.of(element).map(session -> session.findings(element)).orElse(List.of()));
    }
}
