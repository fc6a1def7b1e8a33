package org.migworkbench.model.io;

/** Foreign text as it may stand in a message: short, on one line. */
final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {
    }

    static String text(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length() && text.length() < LONGEST; i++) {
            char c = value.charAt(i);
            text.append(Character.isISOControl(c) ? ' ' : c);
        }
        return value.length() > LONGEST ? text + "..." : text.toString();
    }
}
