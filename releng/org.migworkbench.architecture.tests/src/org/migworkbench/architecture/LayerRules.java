package org.migworkbench.architecture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares manifests with the table of layers. */
final class LayerRules {

    private static final List<String> WINDOW = List.of("org.eclipse.swt*", "org.eclipse.jface*", "org.eclipse.ui*",
            "org.eclipse.e4.ui*", "org.eclipse.draw2d*");
    private static final int FIRST_LAYER_WITH_WINDOW = 5;
    private static final List<String> JDK = List.of("java.*", "javax.*", "org.w3c.dom*", "org.xml.sax*");
    private static final String CHARTS = "org.jfree*";
    private static final String WRAPPED_CHARTS = "wrapped.org.jfree*";
    private static final String CHART_BUNDLE = "plots.ui";

    private final LayerTable table;

    LayerRules(LayerTable table) {
        this.table = table;
    }

    /** One sentence for each thing that the table does not allow; none when all is well. */
    List<String> violations(List<BundleManifest> manifests) {
        List<String> violations = new ArrayList<>();
        for (BundleManifest manifest : manifests) {
            String bundle = shortName(manifest.id());
            table.row(bundle).ifPresentOrElse(row -> check(manifest, row, violations),
                    () -> violations.add(bundle + " has no row in the table of layers"));
        }
        violations.addAll(cycles(manifests));
        return violations;
    }

    private void check(BundleManifest manifest, LayerTable.Row row, List<String> violations) {
        List<String> used = new ArrayList<>(manifest.requiredBundles());
        used.addAll(manifest.importedPackages());
        for (String name : used) {
            if (name.startsWith(LayerTable.PREFIX)) {
                checkOwn(row, name, violations);
            } else {
                checkOther(row, name, violations);
            }
        }
    }

    private void checkOwn(LayerTable.Row row, String name, List<String> violations) {
        table.row(shortName(name)).ifPresentOrElse(target -> {
            if (!table.mayRequire(row, target)) {
                violations.add(row.bundle() + " must not require " + target.bundle());
            }
        }, () -> violations.add(row.bundle() + " uses " + name + ", which is no bundle of the table"));
    }

    private static void checkOther(LayerTable.Row row, String name, List<String> violations) {
        boolean charts = matches(name, CHARTS) || matches(name, WRAPPED_CHARTS);
        boolean window = WINDOW.stream().anyMatch(pattern -> matches(name, pattern));
        if (charts && !row.bundle().equals(CHART_BUNDLE)) {
            violations.add(row.bundle() + " must not see charts: " + name);
        } else if (window && row.layer() < FIRST_LAYER_WITH_WINDOW) {
            violations.add(row.bundle() + " is below the window and must not see " + name);
        } else if (JDK.stream().noneMatch(pattern -> matches(name, pattern))
                && row.others().stream().noneMatch(pattern -> matches(name, pattern))) {
            violations.add(row.bundle() + " must not use " + name);
        }
    }

    private static List<String> cycles(List<BundleManifest> manifests) {
        Map<String, List<String>> edges = new TreeMap<>();
        for (BundleManifest manifest : manifests) {
            edges.put(manifest.id(), manifest.requiredBundles());
        }
        List<String> cycles = new ArrayList<>();
        for (String start : edges.keySet()) {
            if (reachable(start, edges).contains(start)) {
                cycles.add(shortName(start) + " is part of a cycle");
            }
        }
        return cycles;
    }

    private static Set<String> reachable(String start, Map<String, List<String>> edges) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(edges.getOrDefault(start, List.of()));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (seen.add(next)) {
                open.addAll(edges.getOrDefault(next, List.of()));
            }
        }
        return seen;
    }

    private static boolean matches(String name, String pattern) {
        return pattern.endsWith("*") ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }

    private static String shortName(String id) {
        return id.startsWith(LayerTable.PREFIX) ? id.substring(LayerTable.PREFIX.length()) : id;
    }
}
