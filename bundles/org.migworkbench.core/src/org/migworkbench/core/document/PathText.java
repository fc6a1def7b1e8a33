package org.migworkbench.core.document;

import java.util.ArrayList;
import java.util.List;

/** The text of an address, in which a name in brackets may hold any character but a closing bracket. */
final class PathText {

    private PathText() {
    }

    /** Splits an address at the dots that are not in brackets. */
    static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        int start = 0;
        for (int dot = find(path, '.', 0); dot >= 0; dot = find(path, '.', start)) {
            segments.add(path.substring(start, dot));
            start = dot + 1;
        }
        segments.add(path.substring(start));
        return segments;
    }

    /** Finds a character outside brackets, from a position on; -1 where there is none. */
    static int find(String path, char wanted, int from) {
        boolean inBrackets = false;
        for (int i = from; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == wanted && !inBrackets) {
                return i;
            }
            inBrackets = c == '[' || inBrackets && c != ']';
        }
        return -1;
    }
}
