package org.migworkbench.model.commands;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.Element;

/** Names that no sibling has yet. */
final class FreshNames {

    private final Set<String> taken = new HashSet<>();

    FreshNames(Collection<? extends EObject> siblings) {
        for (EObject sibling : siblings) {
            if (sibling instanceof Element element && element.getName() != null) {
                taken.add(element.getName());
            }
        }
    }

    /** Returns the first of {@code base 1}, {@code base 2} and so on that is free, and takes it. */
    String numbered(String base) {
        int number = 1;
        while (!taken.add(base + " " + number)) {
            number++;
        }
        return base + " " + number;
    }

    /** Returns the first of {@code base}, {@code base 2}, {@code base 3} and so on that is free, and takes it. */
    String like(String base) {
        String name = base;
        for (int number = 2; !taken.add(name); number++) {
            name = base + " " + number;
        }
        return name;
    }
}
