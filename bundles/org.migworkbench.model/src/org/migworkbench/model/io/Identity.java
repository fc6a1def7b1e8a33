package org.migworkbench.model.io;

/** What an element's id may look like, so that a list of ids can be told apart in a file. */
final class Identity {

    static final String ALLOWED = "one to 200 characters without space and control characters";

    private static final int LONGEST = 200;

    private Identity() {
    }

    static boolean isValid(String id) {
        return !id.isEmpty() && id.length() <= LONGEST
                && id.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }
}
