package org.migworkbench.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents that come with the workbench: lessons on QEMU's knobs and on faults, published measurements, to be run
 * and compared with what was published, and experiments on the policies of the source systems.
 */
public final class ExampleCatalog {

    private static final List<Example> SCENARIOS = List.of(
            new Example("which-knob", "It never converges: which knob?",
                    "A busy guest on Gigabit Ethernet, and one scenario for each of QEMU's knobs. Invented, no measurement.",
                    "which-knob.migration"),
            new Example("faults-in-post-copy", "Faults in post-copy",
                    "The link fails in post-copy: without help, recovered by hand, with commits, with a store. Invented.",
                    "faults-in-post-copy.migration"),
            new Example("disk-and-memory", "Disk and memory",
                    "Hosts without shared storage: the disk moves too, whole or explored, and one that is written too fast. Invented, no measurement.",
                    "disk-and-memory.migration"),
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

    private static final List<Example> EXPERIMENTS = List.of(
            new Example("ar-against-xen", "AR prediction against Xen",
                    "An experiment: does it pay to predict when a page will be written next? Four patterns, two rates.",
                    "ar-against-xen.migration"),
            new Example("smoothing-against-clark", "Smoothed bandwidth against Clark's limiter",
                    "Two experiments: what a service and a computation lose under either rule of bandwidth.",
                    "smoothing-against-clark.migration"),
            new Example("me2-against-xen", "ME2 against Xen",
                    "Three experiments, guests with more and less free memory, beside the published averages.",
                    "me2-against-xen.migration"),
            new Example("hca-against-xen", "HCA against Xen under a high dirty rate",
                    "An experiment: counting writes against Xen's skip rule, at three dirty rates.",
                    "hca-against-xen.migration"),
            new Example("magician-against-hca", "Magician against HCA",
                    "Two experiments: what compression adds to HCA, with data that compresses and data that does not.",
                    "magician-against-hca.migration"),
            new Example("qemu-knobs", "QEMU's knobs for a guest that never converges",
                    "An experiment: each of QEMU's knobs alone, for four guests that are faster than the link.",
                    "qemu-knobs.migration"),
            new Example("postcopy-against-precopy", "Post-copy against pre-copy and hybrid",
                    "An experiment: downtime, bytes and total time against what the guest loses to page requests.",
                    "postcopy-against-precopy.migration"));

    private static final Example LESSONS = new Example("lessons", "The lessons' scenarios",
            "What the lessons of the Help menu run: rules of choice, compression, a shared link. Invented, no measurement.",
            "lessons.migration");

    /**
     * Lists the examples.
     *
     * @return the examples in the order in which to show them
     */
    public List<Example> examples() {
        return Stream.of(SCENARIOS, List.of(LESSONS), EXPERIMENTS).flatMap(List::stream).toList();
    }

    /**
     * Lists the examples that are read one scenario at a time, for themselves; the others belong to lessons or are experiments.
     *
     * @return the first of the examples
     */
    public List<Example> scenarios() {
        return SCENARIOS;
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
