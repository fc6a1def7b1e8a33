package org.migworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in the two products. */
class ProductTest {

    @Test
    void theWindowHoldsEveryBundleOfTheSourceTree() throws IOException {
        List<String> bundles = bundles("product.folder");
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("root.directory"), "bundles"))) {
            List<String> missing = folders.filter(each -> Files.exists(each.resolve("META-INF/MANIFEST.MF")))
                    .map(each -> each.getFileName().toString())
                    .filter(name -> !name.endsWith(".tests") && !name.endsWith(".testkit"))
                    .filter(name -> !bundles.contains(name)).sorted().toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void theCommandLineHoldsNoWindow() throws IOException {
        String window = "org\\.eclipse\\.(swt|jface|ui|e4|gef|draw2d).*|org\\.migworkbench\\.(ui|.*\\.ui)|.*jfree.*";
        assertEquals(List.of(),
                bundles("headless.folder").stream().filter(name -> name.matches(window)).toList());
    }

    private static List<String> bundles(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty(folder), "plugins"))) {
            return files.map(file -> file.getFileName().toString().replaceAll("_\\d.*", "")).sorted().toList();
        }
    }
}
