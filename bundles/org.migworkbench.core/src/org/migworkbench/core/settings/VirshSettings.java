package org.migworkbench.core.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.migworkbench.engine.policies.qemu.QemuRequest;
import org.migworkbench.engine.policies.qemu.QemuTable;

/** Commands of libvirt's virsh, whose options stand for some of QEMU's capabilities and parameters. */
final class VirshSettings implements SettingsLanguage {

    private static final String DOMAIN = "DOMAIN";
    private static final String DIRTY_LIMIT = "dirty-limit";
    private static final double MEBIBYTE = 1 << 20;

    /** Options for QEMU's capabilities. */
    private static final Map<String, String> FLAGS = Map.of("auto-converge", " --auto-converge", "multifd",
            " --parallel", "xbzrle", " --compressed --comp-methods xbzrle", "postcopy-ram", " --postcopy");
    /** Options for QEMU's parameters that take the same number. */
    private static final Map<String, String> OPTIONS = Map.of("cpu-throttle-initial", " --auto-converge-initial ",
            "cpu-throttle-increment", " --auto-converge-increment ", "xbzrle-cache-size", " --comp-xbzrle-cache ",
            "multifd-channels", " --parallel-connections ", "multifd-zlib-level", " --comp-zlib-level ",
            "multifd-zstd-level", " --comp-zstd-level ");
    /** What libvirt turns on by itself, or for every migration. */
    private static final Set<String> OF_LIBVIRT = Set.of("events", "postcopy-preempt", "pause-before-switchover");
    /** Parameters that are written otherwise. */
    private static final Set<String> TOLD = Set.of("max-bandwidth", "downtime-limit", "max-postcopy-bandwidth",
            "multifd-compression");

    @Override
    public String id() {
        return "virsh";
    }

    @Override
    public String label() {
        return "virsh (libvirt)";
    }

    @Override
    public Optional<SettingsText> text(MigrationSettings settings) {
        if (!settings.isOfQemu()) {
            return Optional.empty();
        }
        QemuRequest request = settings.request();
        Set<String> capabilities = request.capabilities(true);
        Map<String, Object> parameters = request.parameters(true);
        List<String> notes = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        lines.add("virsh migrate --live --verbose " + DOMAIN + " DESTINATION" + bandwidth(parameters)
                + flags(capabilities, request) + options(parameters));
        lines.add("virsh migrate-setmaxdowntime " + DOMAIN + " " + parameters.get("downtime-limit"));
        if (!settings.bytesPerSecond().isEmpty() && settings.bytesPerSecond().getAsDouble() % MEBIBYTE != 0) {
            notes.add("virsh takes bandwidths in whole MiB/s; they are rounded up.");
        }
        notes.add("migrate-setmaxdowntime is given while the migration runs.");
        if (capabilities.contains(QemuTable.POSTCOPY.name()) && request.whole(QemuTable.POSTCOPY_AFTER) > 1) {
            lines.add("virsh migrate-postcopy " + DOMAIN);
            notes.add("migrate-postcopy is given when " + request.whole(QemuTable.POSTCOPY_AFTER)
                    + " passes are over.");
        }
        unsaid(settings, capabilities, parameters).ifPresent(notes::add);
        return Optional.of(new SettingsText(lines, notes));
    }

    /** Without the option libvirt sets no limit. */
    private static String bandwidth(Map<String, Object> parameters) {
        return mebibytes(" --bandwidth ", parameters.get("max-bandwidth"))
                + mebibytes(" --postcopy-bandwidth ", parameters.get("max-postcopy-bandwidth"));
    }

    /** Whole MiB a second, rounded up. */
    private static String mebibytes(String option, Object bytesPerSecond) {
        long rate = bytesPerSecond instanceof Long number ? number : 0;
        return rate == 0 ? "" : option + (long) Math.ceil(rate / MEBIBYTE);
    }

    private static String flags(Set<String> capabilities, QemuRequest request) {
        StringBuilder text = new StringBuilder();
        capabilities.stream().filter(FLAGS::containsKey).forEach(name -> text.append(FLAGS.get(name)));
        boolean first = capabilities.contains(QemuTable.POSTCOPY.name())
                && request.whole(QemuTable.POSTCOPY_AFTER) == 1;
        return text.append(first ? " --postcopy-after-precopy" : "").toString();
    }

    private static String options(Map<String, Object> parameters) {
        StringBuilder text = new StringBuilder();
        Object compression = parameters.get("multifd-compression");
        if (compression != null && !compression.equals("none")) {
            text.append(" --compressed --comp-methods ").append(compression);
        }
        parameters.forEach((name, value) -> {
            if (OPTIONS.containsKey(name)) {
                text.append(OPTIONS.get(name)).append(value);
            }
        });
        return text.toString();
    }

    /** What virsh has no option for and isn't as QEMU has it anyway. */
    private static Optional<String> unsaid(MigrationSettings settings, Set<String> capabilities,
            Map<String, Object> parameters) {
        Map<String, Object> usual = settings.unchanged().parameters(true);
        List<String> names = new ArrayList<>();
        capabilities.stream().filter(name -> !FLAGS.containsKey(name) && !OF_LIBVIRT.contains(name))
                .forEach(names::add);
        parameters.forEach((name, value) -> {
            if (!OPTIONS.containsKey(name) && !TOLD.contains(name)
                    && (names.contains(DIRTY_LIMIT) || !Objects.equals(usual.get(name), value))) {
                names.add(name + " = " + value);
            }
        });
        return names.isEmpty() ? Optional.empty()
                : Optional.of("virsh has no option for " + String.join(", ", names)
                        + "; virsh qemu-monitor-command " + DOMAIN + " sets it with what --settings qmp says.");
    }
}
