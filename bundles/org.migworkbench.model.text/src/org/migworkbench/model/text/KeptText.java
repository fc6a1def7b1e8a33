package org.migworkbench.model.text;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;

/** The text that a document was read from, or was written as last: its comments, order and empty lines are kept. */
public final class KeptText extends AdapterImpl {

    private final String text;
    private final ReadText read;

    private KeptText(String text, ReadText read) {
        this.text = text;
        this.read = read;
    }

    /**
     * The text of a document.
     *
     * @param document the document
     * @return its text; empty if it was in none yet
     */
    public static Optional<String> of(Document document) {
        return Optional.ofNullable((KeptText) EcoreUtil.getExistingAdapter(document, KeptText.class))
                .map(kept -> kept.text);
    }

    /**
     * Remembers the text of a document.
     *
     * @param document the document
     * @param text     a text whose document may differ from it: it is brought in step when it is written
     */
    public static void put(Document document, String text) {
        put(document, new KeptText(text, null));
    }

    /** Remembers the text that a document was just read from. */
    static void put(Document document, ReadText read) {
        put(document, new KeptText(read.text(), read));
    }

    private static void put(Document document, KeptText kept) {
        document.eAdapters().removeIf(KeptText.class::isInstance);
        document.eAdapters().add(kept);
    }

    /**
     * The line of a value in the text that its document was read from.
     *
     * @param element an element of a document that wasn't changed since it was read
     * @param feature the value; null for the element itself
     * @return the line, counted from 1; empty if it wasn't read from a text, or does not stand there
     */
    public static OptionalInt line(EObject element, EStructuralFeature feature) {
        KeptText kept = (KeptText) EcoreUtil.getExistingAdapter(EcoreUtil.getRootContainer(element), KeptText.class);
        return kept == null || kept.read == null ? OptionalInt.empty()
                : kept.read.place(element, feature)
                        .map(place -> OptionalInt.of(kept.read.lines().line(place.offset()) + 1))
                        .orElse(OptionalInt.empty());
    }

    /**
     * Tells a copy of a document the text of the original.
     *
     * @param original the document
     * @param copy     its copy
     */
    public static void copy(Document original, Document copy) {
        of(original).ifPresent(text -> put(copy, text));
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == KeptText.class;
    }
}
