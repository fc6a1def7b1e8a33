package org.migworkbench.app.navigator;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.migworkbench.core.results.KeptResult;

/** The newest result first. */
public final class ResultOrder extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, Object left, Object right) {
        if (left instanceof ResultNode one && right instanceof ResultNode other) {
            Optional<KeptResult> first = one.result();
            Optional<KeptResult> second = other.result();
            return first.isPresent() && second.isPresent()
                    ? Comparator.comparing((KeptResult result) -> result.card().time()).compare(second.get(),
                            first.get())
                    : 0;
        }
        return super.compare(viewer, left, right);
    }
}
