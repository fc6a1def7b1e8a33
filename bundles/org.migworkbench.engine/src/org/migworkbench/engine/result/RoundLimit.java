package org.migworkbench.engine.result;

import java.util.regex.Pattern;

/** How a migration says that it has made as many live rounds as its user lets it make. */
public final class RoundLimit {

    private static final Pattern REACHED = Pattern.compile("\\bThe limit of \\d+ rounds? was reached\\.");

    private RoundLimit() {
    }

    /**
     * Tells that the limit is reached.
     *
     * @param limit that many rounds
     * @return one sentence
     */
    public static String reached(int limit) {
        return "The limit of " + limit + (limit == 1 ? " round" : " rounds") + " was reached.";
    }

    /**
     * Whether this limit, and not the time, ended a migration.
     *
     * @param ending how it ended
     * @return whether its reason tells of the limit
     */
    public static boolean ended(MigrationResult.Ending ending) {
        return ending.kind() == EndKind.GIVEN_UP && REACHED.matcher(ending.reason()).find();
    }
}
