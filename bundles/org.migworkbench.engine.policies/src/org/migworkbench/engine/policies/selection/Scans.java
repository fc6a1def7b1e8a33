package org.migworkbench.engine.policies.selection;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.policies.literature.Sources;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.quantities.Unit;

/** Page selections that go through all pages in an order of their own. */
public final class Scans {

    /** Most pages sent in one go. */
    public static final ParamSpec<Long> BATCH = new ParamSpec<>("batch", ParamType.whole(Unit.PAGES, 1, 8192), "1024",
            ParamSource.PUBLISHED, Sources.XEN + ", MAX_BATCH_SIZE", "Most pages sent in one go.");

    /** Xen's order. */
    public static final NamedStrategy<PageSelection> SCATTERED = new NamedStrategy<>(new PolicyDescriptor<>("scattered",
            PageSelection.class, "Xen's scan",
            "Goes over the pages in a scattered order and skips those that were written again in this round.",
            Sources.XEN, List.of(BATCH)),
            (params, context) -> new PermutedSkippingScan(context.vm().pageCount(), params.getInt(BATCH)));

    /** By number, from the first page in each round. */
    public static final NamedStrategy<PageSelection> LINEAR = new NamedStrategy<>(new PolicyDescriptor<>("linear",
            PageSelection.class, "In order", "Goes over the pages by number, from the first one in each round.",
            Sources.LIBXC, List.of(BATCH)),
            (params, context) -> new LinearScan(context.vm().pageCount(), params.getInt(BATCH)));

    /** By number, going round. */
    public static final NamedStrategy<PageSelection> WRAPPING = new NamedStrategy<>(new PolicyDescriptor<>("wrapping",
            PageSelection.class, "Going round", "Goes over the pages by number, from where the last round ended.",
            Sources.QEMU, List.of()), (params, context) -> new WrappingScan(context.vm().pageCount()));

    /** Hines' prepaging. */
    public static final NamedStrategy<PageSelection> BUBBLING = new NamedStrategy<>(new PolicyDescriptor<>("bubbling",
            PageSelection.class, "Bubbling around requested pages",
            "Sends the pages around the one that was asked for last, nearest first; without requests in the order of"
                    + " their numbers. For post-copy.",
            "Hines, Deshpande and Gopalan, OSR 43(3), 2009, bubbling with one pivot", List.of()),
            (params, context) -> new BubblingScan(context.vm().pageCount()));

    private Scans() {
    }
}
