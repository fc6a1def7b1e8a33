package org.migworkbench.model.text.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.migworkbench.model.Element;

/** The identities of elements that a text gives none: made of their names, so that the same text gives the same ones. */
public final class DerivedIds {

    private static final int LONGEST = 100;
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern GENERATED = Pattern.compile("_[A-Za-z0-9_-]{22}");

    private final Map<Element, String> derived = new IdentityHashMap<>();

    /**
     * Derives identities.
     *
     * @param elements all elements of a document, in its order
     */
    public DerivedIds(Collection<Element> elements) {
        Map<String, Integer> counts = new HashMap<>();
        for (Element element : elements) {
            String word = word(element);
            int count = counts.merge(word, 1, Integer::sum);
            derived.put(element, count == 1 ? word : word + "-" + count);
        }
    }

    private static String word(Element element) {
        String name = element.getName() == null ? "" : element.getName();
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String word = OTHERS.matcher(cut.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-+|-+$", "");
        return word.isEmpty() ? element.eClass().getName().toLowerCase(Locale.ROOT) : word;
    }

    /**
     * The identity that an element has if its text says nothing else.
     *
     * @param element one of the elements
     * @return its identity
     */
    public String of(Element element) {
        return derived.get(element);
    }

    /**
     * Whether an identity was drawn by chance, so that it tells nothing.
     *
     * @param id the identity
     * @return whether it looks like one
     */
    public static boolean isGenerated(String id) {
        return GENERATED.matcher(id).matches();
    }

    /**
     * Gives elements the derived identity, or one beside it that is free.
     *
     * @param without those of the elements that have none of their own
     * @param taken   the identities of the others
     */
    public void assign(Collection<Element> without, Collection<String> taken) {
        Set<String> used = new HashSet<>(taken);
        for (Element element : without) {
            String id = derived.get(element);
            for (int i = 2; !used.add(id); i++) {
                id = derived.get(element) + "-" + i;
            }
            element.setId(id);
        }
    }
}
