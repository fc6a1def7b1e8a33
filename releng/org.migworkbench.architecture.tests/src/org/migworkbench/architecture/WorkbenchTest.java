package org.migworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Applies the rules to the product. */
class WorkbenchTest {

    private static final double SHARE_OF_SHORT_METHODS = 0.9;
    private static final int SHORT_METHOD_LINES = 12;

    private final List<BundleFolder> bundles = BundleFolder.all();

    @Test
    void bundlesRequireOnlyWhatTheTableOfLayersNames() throws IOException {
        List<BundleManifest> manifests = new ArrayList<>();
        for (BundleFolder bundle : bundles) {
            manifests.add(bundle.manifest());
        }
        assertTrue(manifests.size() > 10, "bundles found: " + manifests);
        assertNone(new LayerRules(BundleFolder.layerTable()).violations(manifests));
    }

    @Test
    void packagesAreSmallAndFreeOfCycles() throws IOException {
        PackageRules rules = new PackageRules();
        for (BundleFolder bundle : bundles) {
            for (String source : bundle.sources()) {
                if (!source.endsWith("package-info.java")) {
                    rules.add(bundle.text(source));
                }
            }
        }
        assertNone(rules.violations());
    }

    @Test
    void nineOfTenMethodsAreShort() throws IOException {
        MethodLengths lengths = new MethodLengths();
        for (BundleFolder bundle : bundles) {
            for (String source : bundle.sources()) {
                lengths.add(source, bundle.text(source));
            }
        }
        lengths.measure();
        assertTrue(lengths.count() > 1000, "methods found: " + lengths.count());
        int longest = lengths.quantile(SHARE_OF_SHORT_METHODS);
        assertTrue(longest <= SHORT_METHOD_LINES, "nine of ten methods have up to " + longest + " lines");
    }

    @Test
    void theEngineHasNoMutableStaticFields() throws IOException {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : bundles) {
            if (bundle.name().startsWith("org.migworkbench.engine")) {
                for (String source : bundle.sources()) {
                    violations.addAll(StateRules.violations(source, bundle.text(source)));
                }
            }
        }
        assertNone(violations);
    }

    @Test
    void everythingThatAPluginXmlNamesIsThere() throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        for (BundleFolder bundle : bundles) {
            if (bundle.hasPluginXml()) {
                ids.addAll(ExtensionRules.declaredIds(bundle.name(), bundle.pluginXml()));
            }
        }
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : bundles) {
            if (bundle.hasPluginXml()) {
                ExtensionRules rules = new ExtensionRules(bundle.name(), (kind, name) -> exists(bundle, kind, name),
                        ids,
                        bundle.texts());
                violations.addAll(rules.violations(bundle.pluginXml()));
                if (!bundle.manifest().singleton()) {
                    violations.add(bundle.name() + " has a plugin.xml, so it must be a singleton");
                }
            }
        }
        assertNone(violations);
    }

    @Test
    void everyServiceDescriptionAndItsClassesAreThere() throws IOException {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : bundles) {
            for (String description : bundle.serviceDescriptions()) {
                if (!bundle.hasFile(description)) {
                    violations.add(bundle.name() + ": no " + description);
                } else {
                    bundle.classesOfService(description).stream().filter(name -> !isClass(name))
                            .forEach(name -> violations.add(bundle.name() + "/" + description + ": no class " + name));
                }
            }
        }
        assertNone(violations);
    }

    private boolean exists(BundleFolder bundle, String kind, String name) {
        return kind.equals("class") ? isClass(name) : bundle.hasFile(name);
    }

    private boolean isClass(String name) {
        return bundles.stream().anyMatch(bundle -> bundle.hasClass(name));
    }

    private static void assertNone(List<String> violations) {
        assertEquals("", String.join("\n", violations));
    }
}
