package org.migworkbench.architecture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the packages of all bundles together: none is crowded, and none needs itself by way of others. */
final class PackageRules {

    /** Most top-level types of a package. */
    static final int MOST_TYPES = 25;

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([a-z][a-z0-9.]*)\\.([A-Z]\\w*)");

    private final SortedMap<String, Integer> sizes = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> imports = new TreeMap<>();

    /**
     * Adds a source file.
     *
     * @param source its text
     */
    void add(String source) {
        Matcher declared = PACKAGE.matcher(source);
        if (!declared.find()) {
            return;
        }
        String name = declared.group(1);
        sizes.merge(name, 1, Integer::sum);
        Matcher used = IMPORT.matcher(source);
        while (used.find()) {
            if (!used.group(1).equals(name)) {
                imports.computeIfAbsent(name, key -> new TreeSet<>()).add(used.group(1));
            }
        }
    }

    /** One sentence for each crowded package and for each package on a cycle; none when all is well. */
    List<String> violations() {
        List<String> violations = new ArrayList<>();
        for (Map.Entry<String, Integer> one : sizes.entrySet()) {
            if (one.getValue() > MOST_TYPES) {
                violations.add(one.getKey() + " has " + one.getValue() + " types, allowed are " + MOST_TYPES);
            }
            if (reachable(one.getKey()).contains(one.getKey())) {
                violations.add(one.getKey() + " is on a cycle of packages");
            }
        }
        return violations;
    }

    /** All packages that the given one needs, directly or not; itself only if it is on a cycle. */
    private Set<String> reachable(String from) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            for (String next : imports.getOrDefault(open.remove(open.size() - 1), new TreeSet<>())) {
                if (sizes.containsKey(next) && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }
}
