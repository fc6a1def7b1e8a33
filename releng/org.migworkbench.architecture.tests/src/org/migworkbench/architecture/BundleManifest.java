package org.migworkbench.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * What the rules need of a bundle's manifest.
 *
 * @param id the symbolic name
 * @param host the host of a fragment, empty for a bundle
 * @param requiredBundles the names behind Require-Bundle
 * @param importedPackages the names behind Import-Package
 * @param singleton whether extensions of this bundle would be seen
 */
record BundleManifest(String id, String host, List<String> requiredBundles, List<String> importedPackages,
        boolean singleton) {

    static BundleManifest read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(new Manifest(in));
        }
    }

    private static BundleManifest of(Manifest manifest) {
        Attributes main = manifest.getMainAttributes();
        String name = header(main, "Bundle-SymbolicName");
        return new BundleManifest(names(name).get(0),
                names(header(main, "Fragment-Host")).stream().findFirst().orElse(""),
                names(header(main, "Require-Bundle")), names(header(main, "Import-Package")),
                name.replace(" ", "").contains("singleton:=true"));
    }

    private static String header(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    /** The names of a header's clauses, without their directives and without the commas inside version ranges. */
    private static List<String> names(String header) {
        List<String> names = new ArrayList<>();
        for (String clause : header.replaceAll("\"[^\"]*\"", "").split(",")) {
            String name = clause.split(";")[0].strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
