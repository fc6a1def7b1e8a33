package org.migworkbench.model.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Element;

/** Names that none of some elements has yet; those that differ in case only are taken for the same. */
public final class FreshNames {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}$");

    private final Set<String> taken = new HashSet<>();

    FreshNames(Collection<? extends EObject> siblings) {
        for (EObject sibling : siblings) {
            if (sibling instanceof Element element && element.getName() != null) {
                taken.add(folded(element.getName()));
            }
        }
    }

    /**
     * Names that no other element of the same list has.
     *
     * @param element an element
     * @return the names
     */
    public static FreshNames beside(EObject element) {
        return new FreshNames(element.eContainer() == null ? List.of()
                : element.eContainer().eContents().stream().filter(other -> other != element
                        && other.eContainmentFeature() == element.eContainmentFeature()).toList());
    }

    /**
     * Names that none of some elements has.
     *
     * @param siblings the elements
     * @return the names
     */
    public static FreshNames of(Collection<? extends EObject> siblings) {
        return new FreshNames(siblings);
    }

    /** Names that no element of a document has. */
    static FreshNames inDocumentOf(EObject element) {
        List<EObject> all = new ArrayList<>();
        EcoreUtil.getRootContainer(element).eAllContents().forEachRemaining(all::add);
        return new FreshNames(all);
    }

    /**
     * Takes a name with a number.
     *
     * @param base what stands before the number
     * @return the first of {@code base 1}, {@code base 2} and so on that is free; it is so no longer
     */
    public String numbered(String base) {
        int number = 1;
        while (!taken.add(folded(base + " " + number))) {
            number++;
        }
        return base + " " + number;
    }

    /**
     * Takes a name.
     *
     * @param base what it is like
     * @return the first of {@code base}, {@code base 2}, {@code base 3} and so on that is free; it is so no longer
     */
    public String like(String base) {
        String name = base;
        for (int number = 2; !taken.add(folded(name)); number++) {
            name = base + " " + number;
        }
        return name;
    }

    /**
     * Takes the next name of a row that {@code base} begins: a number at its end is counted up.
     *
     * @param base such as {@code Web} or {@code node-07}
     * @return such as {@code Web 2} or {@code node-08}; free before, and no longer
     */
    public String next(String base) {
        Matcher number = NUMBER.matcher(base);
        boolean counted = number.find();
        String stem = counted ? base.substring(0, number.start()) : base + " ";
        int digits = counted ? number.group().length() : 1;
        long count = counted ? Long.parseLong(number.group()) : 1;
        String name;
        do {
            count++;
            String text = Long.toString(count);
            name = stem + "0".repeat(Math.max(0, digits - text.length())) + text;
        } while (!taken.add(folded(name)));
        return name;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
