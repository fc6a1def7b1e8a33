package org.migworkbench.analysis.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.migworkbench.analysis.Headline;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.VmSpec;

/** A migration as a story: a step for each round, and one for the end. */
public final class Narration {

    private Narration() {
    }

    /**
     * Tells a migration that is over.
     *
     * @param result     what came of it
     * @param vm         its virtual machine
     * @param limitNanos the longest pause that was wanted, in nanoseconds; empty where there is no limit
     * @return its steps in their order, the end last
     */
    public static List<Scene> of(MigrationResult result, VmSpec vm, OptionalLong limitNanos) {
        List<Scene> scenes = new ArrayList<>(soFar(result.rounds(), vm, limitNanos));
        int last = result.rounds().isEmpty() ? 0 : result.rounds().get(result.rounds().size() - 1).round();
        scenes.add(new Scene(last, result.timing().startNanos() + result.totalNanos(), "The end",
                end(Headline.of(result, vm), result.reason())));
        return scenes;
    }

    /** The headline, and the reason unless it says the same. */
    private static String end(String headline, String reason) {
        String same = reason.isBlank() ? "" : reason.substring(0, reason.length() - 1);
        return headline + "." + (headline.contains(same) ? "" : " " + reason);
    }

    /**
     * Tells a migration as far as it is.
     *
     * @param rounds     its rounds so far
     * @param vm         its virtual machine
     * @param limitNanos the longest pause that was wanted, in nanoseconds; empty where there is no limit
     * @return its steps in their order
     */
    public static List<Scene> soFar(List<RoundStats> rounds, VmSpec vm, OptionalLong limitNanos) {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            Optional<RoundStats> before = i == 0 ? Optional.empty() : Optional.of(rounds.get(i - 1));
            Optional<RoundStats> next = i + 1 < rounds.size() ? Optional.of(rounds.get(i + 1)) : Optional.empty();
            RoundStats round = rounds.get(i);
            scenes.add(new Scene(round.round(), round.startNanos(), title(round),
                    new RoundStory(round, before, vm.memoryBytes(), limitNanos).text(next)));
        }
        return scenes;
    }

    private static String title(RoundStats round) {
        return round.phase() == Phase.PRECOPY ? "Round " + round.round()
                : round.phase() == Phase.STOP_AND_COPY ? "Stop-and-copy" : "Post-copy";
    }
}
