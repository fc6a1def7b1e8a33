package org.migworkbench.engine.policies.encoding;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.policies.literature.Sources;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.quantities.Unit;

/** Encodings that send pages whole. */
public final class Encodings {

    /** Header before each batch. */
    public static final ParamSpec<Long> BATCH_HEADER = new ParamSpec<>("batchHeader",
            ParamType.whole(Unit.BYTES, 0, 65536),
            "4", ParamSource.PUBLISHED, Sources.XEN + ": the number of pages", "Bytes before each batch of pages.");

    /** Header of each page. */
    public static final ParamSpec<Long> PAGE_HEADER = new ParamSpec<>("pageHeader",
            ParamType.whole(Unit.BYTES, 0, 65536),
            "8", ParamSource.PUBLISHED, Sources.XEN + ": the number of the page",
            "Bytes that go with each page besides its content.");

    /** What a page is on the wire. */
    public static final ParamSpec<Double> WIRE_SHARE = new ParamSpec<>("wireShare", ParamType.real(Unit.SHARE, 0.01, 1),
            "100 %", ParamSource.ASSUMED, "Pages go as they are.",
            "Bytes on the wire for each byte of a page, as simulators say it that know no compression.");

    /** Whole pages. */
    public static final NamedStrategy<Encoding> PLAIN = new NamedStrategy<>(new PolicyDescriptor<>("plain",
            Encoding.class, "Plain", "Sends whole pages, zero pages like all others.", Sources.XEN,
            List.of(BATCH_HEADER, PAGE_HEADER, WIRE_SHARE)),
            (params, context) -> new PlainPages(params.getInt(BATCH_HEADER), params.getInt(PAGE_HEADER),
                    (int) Math.round(context.vm().pageSizeBytes() * params.get(WIRE_SHARE))));

    /** Zero pages as a mark. */
    public static final NamedStrategy<Encoding> ZERO_MARK = new NamedStrategy<>(new PolicyDescriptor<>("zero-mark",
            Encoding.class, "Zero pages marked", "Sends whole pages, and of a zero page only a mark.", Sources.QEMU,
            List.of(EncodingParams.ZERO_PAGE_COST)),
            (params, context) -> new MarkedZeroPages(EncodingParams.PAGE_HEADER_BYTES, EncodingParams.ZERO_MARK_BYTES,
                    context.vm().pageSizeBytes(), params.get(EncodingParams.ZERO_PAGE_COST)));

    private Encodings() {
    }
}
