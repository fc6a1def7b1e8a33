package org.migworkbench.product;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the products, and that their command line starts and ends as it should. */
class ProductTest {

    @TempDir
    private Path folder;

    @Test
    void holdsEveryBundleOfTheSourceTree() throws IOException {
        List<String> bundles = Product.window().bundles();
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("root.directory"), "bundles"))) {
            List<String> missing = folders.filter(each -> Files.exists(each.resolve("META-INF/MANIFEST.MF")))
                    .map(each -> each.getFileName().toString()).filter(name -> !name.endsWith(".tests"))
                    .filter(name -> !bundles.contains(name)).sorted().toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void theCommandLineHoldsNoWindow() {
        assertEquals(List.of(), Product.headless().bundles().stream()
                .filter(name -> name.matches("org\\.eclipse\\.(swt|jface|ui|e4|gef).*|org\\.migworkbench\\.(ui|.*\\.ui)|.*jfree.*"))
                .toList());
    }

    @Test
    void listsThePoliciesWithoutADisplay() throws Exception {
        for (Product product : List.of(Product.headless(), Product.window())) {
            Product.Output output = product.run(folder, "policies", "--json");
            assertAll(() -> assertEquals(0, output.status(), output.err()), () -> assertEquals("", output.err()),
                    () -> assertTrue(output.out().strip().matches("(?s)\\{.*\\}"), output.out()));
        }
    }

    @Test
    void refusesAWrongValueInOneLine() throws Exception {
        Product.Output output = Product.headless().run(folder, "predict", "--memory", "many");
        assertAll(() -> assertEquals(2, output.status()), () -> assertEquals("", output.out()),
                () -> assertEquals(1, output.err().lines().count(), output.err()),
                () -> assertTrue(output.err().contains("many"), output.err()));
    }
}
