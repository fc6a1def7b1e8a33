package org.migworkbench.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.migworkbench.model.ModelPackage.Literals;

/** What may stand at a place is known from the lines above, also in a text that can't be read. */
class TextContextTest {

    /** The context at the mark. */
    private static TextContext at(String text) {
        int offset = text.indexOf('@');
        return TextContext.at(text.replace("@", ""), offset);
    }

    @Test
    void aKeyIsOfTheElementAround() {
        TextContext host = at(
                "dataCenter:\n  sites:\n    - name: Lab\n      hosts:\n        - name: A\n          me@\n");
        assertEquals(Literals.HOST, host.owner().orElseThrow());
        assertFalse(host.isValue());
        assertEquals("me", host.key());
        assertTrue(host.keys().contains("name"));
        assertEquals(Literals.DOCUMENT, at("version: 2\npol@").owner().orElseThrow());
        assertEquals(Literals.HOST, at("dataCenter:\n  sites:\n    - hosts:\n        - @\n").owner().orElseThrow());
        assertEquals(Literals.SITE, at("dataCenter:\n  sites:\n  - name: Lab\n    @\n").owner().orElseThrow());
    }

    @Test
    void aValueIsOfItsKey() {
        TextContext target = at("scenarios:\n  - name: One\n    migrations:\n      - vm: Web\n        target: Ho@\n");
        assertEquals(Literals.MIGRATION, target.owner().orElseThrow());
        assertTrue(target.isValue());
        assertEquals("target", target.key());
        TextContext second = at(
                "dataCenter:\n  sites:\n    - hosts:\n        - vms:\n            - workloads: [a, b@]\n");
        assertEquals(Literals.VIRTUAL_MACHINE, second.owner().orElseThrow());
        assertEquals("workloads", second.key());
        assertEquals(1, at("a: [x, b@]").start() - "a: [x,".length());
    }

    @Test
    void parametersAreOfTheKind() {
        TextContext parameter = at("policies:\n  - name: Mine\n    kind: xen\n    parameters:\n      max@\n");
        assertTrue(parameter.inParameters());
        assertEquals("xen", parameter.kind());
        assertEquals(Literals.POLICY, parameter.owner().orElseThrow());
        TextContext part = at(
                "policies:\n  - kind: xen\n    overrides:\n      - kind: rle\n        parameters:\n          x: 1\n          @\n");
        assertEquals("rle", part.kind());
        assertEquals(Literals.POLICY_PART, part.owner().orElseThrow());
        assertTrue(part.keys().contains("x"));
    }

    @Test
    void formattingKeepsWhatIsSaid() {
        String text = "version:   2\n# the site\ndataCenter:\n    sites:\n    # first\n    -   name: 'Lab'  # here\n        x:  1\n"
                + "        hosts:\n        - {name: A}\n";
        assertEquals(
                "version: 2\n# the site\ndataCenter:\n  sites:\n    # first\n    - name: 'Lab'  # here\n      x: 1\n"
                        + "      hosts:\n        - {name: A}\n",
                YamlFormatter.format(text));
        assertEquals("a: [", YamlFormatter.format("a: ["));
        for (int seed = 0; seed < 60; seed++) {
            String written = new YamlText().write(new RandomDocument(seed).create());
            assertEquals(written, YamlFormatter.format(written), "seed " + seed);
        }
    }
}
