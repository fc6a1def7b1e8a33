package org.migworkbench.core.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.core.run.MigrationProgress;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.study.search.Finding;

/** The answer about a migration in words: its figures in one line, and what would do in one sentence. */
public final class AnswerText {

    private static final String BETWEEN = " \u00b7 ";

    /**
     * A part of a sentence.
     *
     * @param text    its words
     * @param finding what it says, if it is a change that can be made
     */
    public record Part(String text, Optional<Finding> finding) {
    }

    private AnswerText() {
    }

    /**
     * The figures of a migration that is over.
     *
     * @param migration          the migration
     * @param downtimeLimitNanos the longest pause that was wanted; empty where the policy has none
     * @return total time, downtime against its limit, volume, what the guest lost; empty while it runs
     */
    public static String figures(MigrationProgress migration, OptionalLong downtimeLimitNanos) {
        return migration.result().map(result -> figures(result, migration.vm().memoryBytes(), downtimeLimitNanos))
                .orElse("");
    }

    private static String figures(MigrationResult result, long memoryBytes, OptionalLong limit) {
        List<String> figures = new ArrayList<>();
        figures.add(ShownUnit.MILLISECONDS.textOf(result.totalNanos()) + " in total");
        figures.add(downtime(result) + limit.stream()
                .mapToObj(nanos -> " (limit " + ShownUnit.MILLISECONDS.textOf(nanos) + ")")
                .collect(Collectors.joining()));
        figures.add(ShownUnit.MEBIBYTES.textOf(result.bytesSent()) + " sent = "
                + ShownUnit.digitsOf((double) result.bytesSent() / memoryBytes) + " \u00d7 memory");
        figures.add("guest lost " + Quantity.formatNumber(result.guest().slowdown() * 100) + " %");
        return String.join(BETWEEN, figures);
    }

    /** A guest that never left had no pause. */
    private static String downtime(MigrationResult result) {
        boolean left = MigrationState.of(result) == MigrationState.CONVERGED
                || MigrationState.of(result) == MigrationState.FORCED;
        return left || result.downtimeNanos() > 0 ? ShownUnit.MILLISECONDS.textOf(result.downtimeNanos()) + " downtime"
                : "no downtime yet";
    }

    /**
     * The first part of a headline, for one line; the rest is told elsewhere.
     *
     * @param headline a headline
     * @return what stands before its first semicolon
     */
    public static String brief(String headline) {
        int end = headline.indexOf("; ");
        return end < 0 ? headline : headline.substring(0, end);
    }

    /**
     * How the migrations of a run stand, where there are several.
     *
     * @param migrations the migrations
     * @return for example {@code 5 migrations: 3 converged, 2 given up}; empty for one
     */
    public static String summary(List<MigrationProgress> migrations) {
        return migrations.size() < 2 ? "" : migrations.size() + " migrations: " + migrations.stream()
                .collect(Collectors.groupingBy(MigrationProgress::state, TreeMap::new, Collectors.counting()))
                .entrySet().stream().map(entry -> entry.getValue() + " " + decapitalised(entry.getKey().word()))
                .collect(Collectors.joining(", "));
    }

    private static String decapitalised(String word) {
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    /**
     * Whether a search for settings that would do makes sense: the policy's goal wasn't reached, and it isn't the user or a
     * fault that ended it.
     *
     * @param state how the migration ended
     * @return whether settings may help
     */
    public static boolean mayBeHelped(MigrationState state) {
        return switch (state) {
            case FORCED, GIVEN_UP, UNDECIDED -> true;
            default -> false;
        };
    }

    /**
     * What a search found, in one sentence whose changes can be made.
     *
     * @param state what is known
     * @param good  whether the migration reached its goal as it is
     * @return the parts, to be put one behind the other
     */
    public static List<Part> sentence(AnswerState state, boolean good) {
        List<Part> parts = new ArrayList<>();
        List<Finding> helping = state.helping();
        for (int i = 0; i < helping.size(); i++) {
            parts.add(words(i == 0 ? good ? "Still works with " : "Would end with " : separator(i, helping.size())));
            parts.add(new Part(helping.get(i).text(), Optional.of(helping.get(i))));
        }
        if (!helping.isEmpty()) {
            parts.add(words(". "));
        }
        String vain = state.findings().stream().filter(one -> one.answer() == Finding.Answer.HELPS_NOT)
                .map(Finding::text).collect(Collectors.joining(", "));
        if (!vain.isEmpty() && !good && helping.isEmpty()) {
            parts.add(words("Not with " + vain + ". "));
        }
        if (state.stage() != AnswerState.Stage.DONE || helping.isEmpty()) {
            parts.add(words(state.text() + "."));
        }
        return parts;
    }

    private static String separator(int index, int count) {
        return index < count - 1 ? ", " : count > 2 ? ", or " : " or ";
    }

    private static Part words(String text) {
        return new Part(text, Optional.empty());
    }
}
