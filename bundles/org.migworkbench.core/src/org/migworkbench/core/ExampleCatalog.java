package org.migworkbench.core;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The documents that come with the workbench: lessons on QEMU's knobs and on faults, and published measurements, to be run and compared
 * with what was published.
 */
public final class ExampleCatalog {

    private static final List<Example> EXAMPLES = List.of(
            new Example("which-knob", "It never converges: which knob?",
                    "A busy guest on Gigabit Ethernet, and one scenario for each of QEMU's knobs. Invented, no measurement.",
                    "which-knob.migration"),
            new Example("faults-in-post-copy", "Faults in post-copy",
                    "The link fails in post-copy: without help, recovered by hand, with commits, with a store. Invented.",
                    "faults-in-post-copy.migration"),
            new Example("clark-web-server", "Simple web server (Clark 2005, Fig. 8)",
                    "An 800 MB guest that serves one file: little is written, and the migration converges.",
                    "web-server.migration"),
            new Example("clark-specweb99", "SPECweb99 (Clark 2005, Fig. 9)",
                    "An 800 MB guest under a web benchmark: migration at a rate that follows the dirty rate.",
                    "specweb99.migration"),
            new Example("clark-quake3", "Quake 3 server (Clark 2005)",
                    "A 64 MB guest with a game server: a small working set, a pause that players hardly notice.",
                    "quake3.migration"),
            new Example("clark-mmuncher", "MMuncher (Clark 2005, Fig. 12)",
                    "A 512 MB guest that writes 256 MB faster than the link can carry: it does not converge.",
                    "mmuncher.migration"));

    /**
     * Lists the examples.
     *
     * @return the examples in the order in which to show them
     */
    public List<Example> examples() {
        return EXAMPLES;
    }

    /**
     * Opens the document of an example.
     *
     * @param example one of the examples
     * @return its text; the caller closes it
     * @throws IOException where it cannot be read
     */
    public InputStream open(Example example) throws IOException {
        InputStream content = ExampleCatalog.class.getResourceAsStream("/examples/" + example.fileName());
        if (content == null) {
            throw new IOException("The example " + example.fileName() + " is missing from the installation.");
        }
        return content;
    }
}
