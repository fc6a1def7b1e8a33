package org.migworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules find what they are there for. */
class PackageRulesTest {

    @Test
    void acceptsPackagesThatNeedEachOtherOneWay() {
        assertEquals(List.of(),
                violations(source("a", "b.B", "java.util.List"), source("b"), source("c", "a.A", "b.B")));
    }

    @Test
    void findsPackagesThatNeedEachOther() {
        assertEquals(List.of("a is on a cycle of packages", "b is on a cycle of packages"),
                violations(source("a", "b.B"), source("b", "a.A"), source("c", "a.A")));
    }

    @Test
    void findsACycleOverAThirdPackageAndByStaticImports() {
        assertEquals(
                List.of("a is on a cycle of packages", "b is on a cycle of packages", "c is on a cycle of packages"),
                violations(source("a", "b.B"), source("b", "c.C"),
                        "package c;\n\nimport static a.A.CONSTANT;\n\nclass C {\n}\n"));
    }

    @Test
    void findsACrowdedPackage() {
        int many = PackageRules.MOST_TYPES + 1;
        String[] sources = IntStream.range(0, many).mapToObj(number -> source("a")).toArray(String[]::new);
        assertEquals(List.of("a has 26 types, allowed are 25"), violations(sources));
    }

    private static List<String> violations(String... sources) {
        PackageRules rules = new PackageRules();
        List.of(sources).forEach(rules::add);
        return rules.violations();
    }

    private static String source(String name, String... imported) {
        StringBuilder text = new StringBuilder("package " + name + ";\n\n");
        for (String one : imported) {
            text.append("import ").append(one).append(";\n");
        }
        return text.append("\nclass Some {\n}\n").toString();
    }
}
