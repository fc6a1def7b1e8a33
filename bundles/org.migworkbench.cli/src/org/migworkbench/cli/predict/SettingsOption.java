package org.migworkbench.cli.predict;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.core.settings.MigrationSettings;
import org.migworkbench.core.settings.SettingsLanguage;
import org.migworkbench.core.settings.SettingsLanguages;
import org.migworkbench.core.settings.SettingsText;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import picocli.CommandLine.Option;

/** In which language the settings are to be printed, if at all. */
final class SettingsOption {

    private static final String NAME = "--settings";

    @Option(names = NAME, paramLabel = "LANGUAGE", description = "Print the settings too, and those that would do: as virsh, qmp, kubevirt, nova or proxmox takes them.")
    private String language;

    /** Refuses a language that isn't known, or that has no words for a policy. */
    void check(List<ScenarioSpec> specs, PolicyCatalog policies) {
        if (language == null) {
            return;
        }
        for (ScenarioSpec spec : specs) {
            MigrationSpec migration = spec.migrations().get(0);
            if (text(migration, policies).isEmpty()) {
                throw new InputException(NAME + ": " + language().label() + " has no settings for the policy '"
                        + migration.policy().base().id() + "'" + others(migration, policies) + ".");
            }
        }
    }

    private static String others(MigrationSpec migration, PolicyCatalog policies) {
        String able = SettingsLanguages.all().stream()
                .filter(one -> one.text(new MigrationSettings(migration, policies)).isPresent())
                .map(SettingsLanguage::id).collect(Collectors.joining(", "));
        return able.isEmpty() ? ", which is only simulated" : "; allowed is " + able;
    }

    private SettingsLanguage language() {
        return SettingsLanguages.of(language).orElseThrow(() -> new InputException(NAME + ": The value '" + language
                + "' is not allowed; allowed is " + SettingsLanguages.all().stream().map(SettingsLanguage::id)
                        .collect(Collectors.joining(", "))
                + "."));
    }

    private Optional<SettingsText> text(MigrationSpec migration, PolicyCatalog policies) {
        return language == null ? Optional.empty() : language().text(new MigrationSettings(migration, policies));
    }

    /** Prints the settings of a migration under a title; nothing where no language was asked for. */
    void print(String title, ScenarioSpec spec, PolicyCatalog policies, PrintWriter out) {
        text(spec.migrations().get(0), policies).ifPresent(text -> {
            out.print("\n" + title + "\n");
            text.lines().forEach(line -> out.print("  " + line + "\n"));
            text.notes().forEach(note -> out.print("  # " + note + "\n"));
        });
    }

    /** Adds the settings of a migration to an object; nothing where no language was asked for. */
    void add(JsonObject to, ScenarioSpec spec, PolicyCatalog policies) {
        text(spec.migrations().get(0), policies).ifPresent(text -> {
            JsonObject settings = new JsonObject();
            settings.addProperty("language", language);
            settings.add("lines", array(text.lines()));
            settings.add("notes", array(text.notes()));
            to.add("settings", settings);
        });
    }

    private static JsonArray array(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
