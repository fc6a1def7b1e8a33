package org.migworkbench.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;

/** What a person has typed into fields about a document and what isn't in the document yet. */
public final class Entries {

    /** One field. */
    private record Entry(String label, String element, QuantityField field) {

        Optional<String> problem() {
            return field.problem().map(why -> "The field '" + label + "' of " + element + " is in error: " + why
                    + " Mend it, or press Escape in it.");
        }
    }

    private final Set<Entry> open = new LinkedHashSet<>();
    private final Runnable changed;
    private List<String> told = List.of();

    /**
     * Begins without any.
     *
     * @param changed is told when a field comes to be in error, or no longer is
     */
    Entries(Runnable changed) {
        this.changed = changed;
    }

    /**
     * Watches a field as long as it lives.
     *
     * @param field   the field
     * @param label   what it is called
     * @param element gives the element that it is about now, or null
     */
    public static void watch(QuantityField field, String label, Supplier<? extends EObject> element) {
        field.control().addListener(SWT.Modify, event -> update(field, label, element.get()));
        field.control().addListener(SWT.Dispose, event -> update(field, label, element.get()));
    }

    private static void update(QuantityField field, String label, EObject element) {
        DocumentSession.of(element).ifPresent(session -> session.entries().update(
                new Entry(label, ElementLabels.text(element), field)));
    }

    private void update(Entry entry) {
        open.removeIf(other -> other.field() == entry.field() || !other.field().isOpen());
        if (entry.field().isOpen()) {
            open.add(entry);
        }
        List<String> now = problems();
        if (!now.equals(told)) {
            told = now;
            changed.run();
        }
    }

    /** Hands on what has been typed and can be read, as if each field had been left. */
    public void commit() {
        List.copyOf(open).stream().filter(entry -> entry.field().isOpen()).forEach(entry -> entry.field().apply());
    }

    /**
     * What is typed and can't be taken.
     *
     * @return a sentence for each field in error
     */
    public List<String> problems() {
        return open.stream().filter(entry -> entry.field().isOpen()).map(Entry::problem).flatMap(Optional::stream)
                .toList();
    }
}
