package org.migworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Shows each rule finding what is wrong. */
class LayerRulesTest {

    private static final String TABLE = """
            # a comment
            group window = org.eclipse.ui*, org.eclipse.swt*
            group charts = org.jfree.*
            0   | engine   |           |
            1   | model    |           | window
            2   | core     | engine, model |
            5   | ui       | core      | window, charts
            6   | plots.ui | 2-5       | charts
            any | odd      |           |
            """;

    @Test
    void acceptsWhatTheTableNames() {
        assertEquals(List.of(), violations(bundle("engine"), requiring("core", "engine", "model"),
                requiring("ui", "core").importing("org.eclipse.swt.widgets"),
                requiring("plots.ui", "ui", "core").importing("org.jfree.chart")));
    }

    @Test
    void findsAnEdgeThatTheTableDoesNotName() {
        assertEquals(List.of("ui must not require engine"), violations(requiring("ui", "engine")));
        assertEquals(List.of("plots.ui must not require engine"), violations(requiring("plots.ui", "engine")));
    }

    @Test
    void findsAnImportedPackageOfAnotherBundleToo() {
        assertEquals(List.of("engine uses org.migworkbench.core.runs, which is no bundle of the table"),
                violations(bundle("engine").importing("org.migworkbench.core.runs")));
    }

    @Test
    void findsAnEdgeUpwards() {
        assertEquals(List.of("engine must not require core"), violations(requiring("engine", "core")));
    }

    @Test
    void findsACycle() {
        assertEquals(List.of("core must not require ui", "core is part of a cycle", "ui is part of a cycle"),
                violations(requiring("core", "ui"), requiring("ui", "core")));
    }

    @Test
    void findsChartsOutsideTheirBundle() {
        assertEquals(List.of("ui must not see charts: org.jfree.chart"),
                violations(bundle("ui").importing("org.jfree.chart")));
        assertEquals(List.of("ui must not see charts: wrapped.org.jfree.jfreechart"),
                violations(bundle("ui").using("wrapped.org.jfree.jfreechart")));
    }

    @Test
    void findsTheWindowBelowItsLayerWhateverTheRowSays() {
        assertEquals(List.of("model is below the window and must not see org.eclipse.swt"),
                violations(bundle("model").using("org.eclipse.swt")));
        assertEquals(List.of("core is below the window and must not see org.eclipse.jface.action"),
                violations(bundle("core").importing("org.eclipse.jface.action")));
    }

    @Test
    void findsALibraryThatTheRowDoesNotName() {
        assertEquals(List.of("engine must not use com.google.gson"),
                violations(bundle("engine").importing("com.google.gson")));
    }

    @Test
    void findsABundleWithoutARow() {
        assertEquals(List.of("common has no row in the table of layers"), violations(bundle("common")));
    }

    @Test
    void refusesATableWithAnUnknownGroupOrTwoRowsForABundle() {
        assertThrows(IllegalArgumentException.class, () -> LayerTable.parse("0 | engine | | nothing"));
        assertThrows(IllegalArgumentException.class, () -> LayerTable.parse("0 | engine | |\n0 | engine | |"));
        assertThrows(IllegalArgumentException.class, () -> LayerTable.parse("0 | engine"));
    }

    private static List<String> violations(Sample... samples) {
        List<BundleManifest> manifests = List.of(samples).stream().map(Sample::manifest).toList();
        return new LayerRules(LayerTable.parse(TABLE)).violations(manifests);
    }

    private static Sample bundle(String name) {
        return new Sample(name, List.of(), List.of());
    }

    private static Sample requiring(String name, String... bundles) {
        return new Sample(name, List.of(bundles).stream().map(each -> LayerTable.PREFIX + each).toList(), List.of());
    }

    private record Sample(String name, List<String> required, List<String> imported) {

        Sample importing(String... packages) {
            return new Sample(name, required, List.of(packages));
        }

        Sample using(String... bundles) {
            return new Sample(name, List.of(bundles), imported);
        }

        BundleManifest manifest() {
            return new BundleManifest(LayerTable.PREFIX + name, "", required, imported, false);
        }
    }
}
