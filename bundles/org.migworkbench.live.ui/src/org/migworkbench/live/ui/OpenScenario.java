package org.migworkbench.live.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.core.live.AskedText;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.ui.ScenarioInEditor;

/**
 * How the scenario of the active editor moves its machines.
 *
 * @param migrations its migrations
 * @param document its file; empty where it is in none
 * @param problem why there is nothing to take from it; empty if there is
 */
record OpenScenario(List<MigrationSpec> migrations, Optional<Path> document, Optional<String> problem) {

    static OpenScenario of(IEditorPart editor) {
        Optional<ScenarioInEditor> shown = ScenarioInEditor.of(editor);
        if (shown.isEmpty() || shown.get().scenario().isEmpty()) {
            return none("No scenario is open: open one, or write the policy here.");
        }
        Optional<ScenarioSpec> spec = shown.get().translate(shown.get().scenario().get()).spec();
        if (spec.isEmpty() || spec.get().migrations().isEmpty()) {
            return none("The open scenario has no migration that can be run.");
        }
        if (spec.get().migrations().stream().anyMatch(migration -> !migration.policy().overrides().isEmpty())) {
            return none("The open scenario puts strategies of its own over a policy; a real machine has only its own.");
        }
        return new OpenScenario(spec.get().migrations(), file(shown.get().documentPath()), Optional.empty());
    }

    private static OpenScenario none(String why) {
        return new OpenScenario(List.of(), Optional.empty(), Optional.of(why));
    }

    private static Optional<Path> file(String path) {
        try {
            return Optional.of(Path.of(path)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What is asked for a machine; for one that the scenario doesn't know, what is asked for its first. */
    AskedText asked(String machine, String timeout) {
        MigrationSpec migration = migrations.stream().filter(one -> one.vm().equals(machine)).findFirst()
                .orElse(migrations.get(0));
        double limit = migration.bandwidthLimitBytesPerSecond();
        return new AskedText(PolicyText.of(migration.policy().base()),
                Double.isInfinite(limit) ? "" : Quantity.exactBytesPerSecond(limit),
                migration.downtimeLimitNanos() > 0 ? Quantity.exactNanos(migration.downtimeLimitNanos()) : "", timeout);
    }
}
