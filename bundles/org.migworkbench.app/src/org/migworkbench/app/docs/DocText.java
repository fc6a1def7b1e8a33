package org.migworkbench.app.docs;

import java.util.List;
import java.util.Optional;

/**
 * A page as it is shown.
 *
 * @param text all letters
 * @param spans what looks different, in the order of their beginnings; none overlaps another
 */
record DocText(String text, List<DocSpan> spans) {

    /** The link at a place of the text. */
    Optional<String> linkAt(int offset) {
        return spans.stream().filter(span -> span.look() == DocSpan.Look.LINK)
                .filter(span -> span.start() <= offset && offset < span.end()).map(DocSpan::target).findFirst();
    }
}
