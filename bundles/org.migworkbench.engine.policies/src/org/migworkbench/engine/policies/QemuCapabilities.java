package org.migworkbench.engine.policies;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.encoding.MarkedZeroPages;
import org.migworkbench.engine.policies.encoding.MultifdEncoding;
import org.migworkbench.engine.policies.encoding.XbzrleEncoding;
import org.migworkbench.engine.policies.throttling.AutoConverge;
import org.migworkbench.engine.policies.throttling.DirtyLimit;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.catalog.PolicyContext;

/** QEMU's capabilities that change what goes over the wire and how fast the guest may run. */
final class QemuCapabilities {

    static final String PLAIN = "plain";
    static final String XBZRLE = "xbzrle";
    static final String MULTIFD = "multifd";
    static final String NONE = "none";
    static final String AUTO_CONVERGE = "auto-converge";
    static final String DIRTY_LIMIT = "dirty-limit";

    static final ParamSpec<String> ENCODING = ParamSpec.choice("encoding", List.of(PLAIN, XBZRLE, MULTIFD),
            ParamSource.PUBLISHED, "QEMU, capabilities xbzrle and multifd",
            "How pages are sent: plain, only what changed (xbzrle), or over several channels (multifd; post-copy goes"
                    + " plain).");
    static final ParamSpec<String> THROTTLING = ParamSpec.choice("throttling",
            List.of(NONE, AUTO_CONVERGE, DIRTY_LIMIT), ParamSource.PUBLISHED,
            "QEMU, capabilities auto-converge and dirty-limit",
            "How a guest that dirties too fast is slowed: not at all, all of it (auto-converge), or the processors that"
                    + " write too much (dirty-limit).");

    private static final int ZERO_MARK_BYTES = 1;

    private QemuCapabilities() {
    }

    /** Adds the parameters that aren't in a list yet. */
    static void addParams(List<ParamSpec<?>> params) {
        List<List<ParamSpec<?>>> groups = List.of(List.of(ENCODING), XbzrleEncoding.params(), MultifdEncoding.params(),
                AutoConverge.params(), DirtyLimit.params());
        for (List<ParamSpec<?>> group : groups) {
            for (ParamSpec<?> param : group) {
                if (params.stream().noneMatch(known -> known.name().equals(param.name()))) {
                    params.add(param);
                }
            }
        }
    }

    static Encoding encoding(Params params, PolicyContext context) {
        return switch (params.get(ENCODING)) {
            case XBZRLE -> XbzrleEncoding.of(params, context);
            case MULTIFD -> MultifdEncoding.of(params, context);
            default -> marked(params, context);
        };
    }

    static Encoding marked(Params params, PolicyContext context) {
        return new MarkedZeroPages(QemuPolicy.PAGE_HEADER_BYTES, ZERO_MARK_BYTES, context.vm().pageSizeBytes(),
                params.get(QemuPolicy.ZERO_PAGE_COST));
    }

    static Throttling throttling(String choice, Params params, PolicyContext context) {
        return switch (choice) {
            case AUTO_CONVERGE -> AutoConverge.of(params, context);
            case DIRTY_LIMIT -> DirtyLimit.of(params, context);
            default -> Throttling.NONE;
        };
    }
}
