package org.migworkbench.core.settings;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.migworkbench.engine.policies.qemu.QemuRequest;
import org.migworkbench.engine.policies.qemu.QemuTable;

/** Commands of the QEMU Machine Protocol. */
final class QmpSettings implements SettingsLanguage {

    private static final Gson GSON = new Gson();

    @Override
    public String id() {
        return "qmp";
    }

    @Override
    public String label() {
        return "QMP (QEMU)";
    }

    @Override
    public Optional<SettingsText> text(MigrationSettings settings) {
        if (!settings.isOfQemu()) {
            return Optional.empty();
        }
        QemuRequest request = settings.request();
        Set<String> capabilities = request.capabilities(true);
        List<String> lines = new ArrayList<>();
        lines.add(command("migrate-set-capabilities", capabilities(capabilities)));
        lines.add(command("migrate-set-parameters", GSON.toJsonTree(request.parameters(true))));
        List<String> notes = new ArrayList<>();
        if (capabilities.contains(QemuTable.POSTCOPY.name())) {
            lines.add(GSON.toJson(bare("migrate-start-postcopy")));
            notes.add("migrate-start-postcopy goes behind migrate, when " + passes(request) + " over.");
        }
        if (!request.parameters(false).isEmpty() || capabilities.contains(QemuTable.POSTCOPY.name())) {
            notes.add("The destination gets the same capabilities"
                    + (request.parameters(false).isEmpty() ? "."
                            : ", and of the parameters " + String.join(", ", request.parameters(false).keySet())
                                    + "."));
        }
        return Optional.of(new SettingsText(lines, notes));
    }

    private static String passes(QemuRequest request) {
        long passes = request.whole(QemuTable.POSTCOPY_AFTER);
        return passes == 1 ? "the first pass is" : passes + " passes are";
    }

    private static JsonObject capabilities(Set<String> names) {
        JsonArray list = new JsonArray();
        for (String name : names) {
            JsonObject one = new JsonObject();
            one.addProperty("capability", name);
            one.addProperty("state", true);
            list.add(one);
        }
        JsonObject arguments = new JsonObject();
        arguments.add("capabilities", list);
        return arguments;
    }

    private static String command(String name, JsonElement arguments) {
        JsonObject command = bare(name);
        command.add("arguments", arguments);
        return GSON.toJson(command);
    }

    private static JsonObject bare(String name) {
        JsonObject command = new JsonObject();
        command.addProperty("execute", name);
        return command;
    }
}
