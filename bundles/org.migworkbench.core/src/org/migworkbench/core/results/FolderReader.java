package org.migworkbench.core.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.migworkbench.analysis.result.KeptFolder;
import org.migworkbench.analysis.result.ResultCard;
import org.migworkbench.analysis.result.ResultFiles;
import org.migworkbench.engine.result.RunResult;

/** Finds results in folders, which anybody may have edited, copied or broken. */
final class FolderReader {

    private static final String BUNDLE = "org.migworkbench.core";

    private final Consumer<IStatus> log;
    /** Folders that are no use, or whose card isn't; that is logged once. */
    private final Set<Path> useless = ConcurrentHashMap.newKeySet();

    FolderReader(Consumer<IStatus> log) {
        this.log = log;
    }

    /** Reads the results of a home; those that are known already are not read again but for their cards. */
    List<KeptResult> read(ResultHome home, Path above, List<KeptResult> known) {
        List<KeptResult> results = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        try {
            for (Path folder : KeptFolder.in(above)) {
                one(home, folder, known).ifPresent(result -> results.add(unique(result, folder, taken)));
            }
        } catch (IOException e) {
            warn(above, "The results in " + above + " can't be looked through: " + e.getMessage(), e);
        }
        return results;
    }

    /** A folder that somebody copied has the identity of its original, and gets one of its own here. */
    private static KeptResult unique(KeptResult result, Path folder, Set<String> taken) {
        if (taken.add(result.id())) {
            return result;
        }
        ResultCard card = result.card();
        String own = folder.getFileName().toString();
        taken.add(own);
        return result.with(new ResultCard(own, card.time(), card.origin(), card.scenarioId(), card.policy(),
                card.name(), card.note(), card.pinned(), card.changes()));
    }

    /** A file that somebody edited may hold anything, also values that no specification takes. */
    private Optional<KeptResult> one(ResultHome home, Path folder, List<KeptResult> known) {
        try {
            ResultCard card = card(folder);
            Optional<KeptResult> before = known.stream().filter(result -> result.id().equals(card.id()))
                    .filter(result -> result.folder().equals(Optional.of(folder))).findFirst();
            if (before.isPresent()) {
                return Optional.of(before.get().with(card));
            }
            RunResult result = ResultFiles.read(folder);
            if (result.migrations().isEmpty()) {
                warn(folder, "The result in " + folder + " is not shown: it has no migration", null);
                return Optional.empty();
            }
            return Optional.of(KeptResult.of(home, Optional.of(folder), card, result));
        } catch (IOException | RuntimeException e) {
            warn(folder, "The result in " + folder + " is not shown: " + e.getMessage(), e);
            return Optional.empty();
        }
    }

    private ResultCard card(Path folder) throws IOException {
        try {
            return KeptFolder.card(folder);
        } catch (IOException | RuntimeException e) {
            ResultCard instead = KeptFolder.derived(folder);
            warn(folder, "Name and note of the result in " + folder + " can't be read: " + e.getMessage(), e);
            return instead;
        }
    }

    private void warn(Path about, String sentence, Exception cause) {
        if (useless.add(about)) {
            log.accept(new Status(IStatus.WARNING, BUNDLE, sentence, cause));
        }
    }
}
