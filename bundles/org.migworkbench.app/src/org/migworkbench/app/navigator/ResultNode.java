package org.migworkbench.app.navigator;

import java.util.Optional;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultHome;
import org.migworkbench.core.run.RunService;
import org.migworkbench.ui.CoreServices;

/**
 * A result in the tree; it is the same when it is renamed or pinned.
 *
 * @param home where it belongs
 * @param id   its identity
 */
public record ResultNode(ResultHome home, String id) {

    static ResultNode of(KeptResult result) {
        return new ResultNode(result.home(), result.id());
    }

    /** The result as it is now; empty if it is gone. */
    Optional<KeptResult> result() {
        return CoreServices.require(RunService.class).store().find(home, id);
    }
}
