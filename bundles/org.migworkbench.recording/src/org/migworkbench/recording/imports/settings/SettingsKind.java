package org.migworkbench.recording.imports.settings;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Files of settings, each with what its entries mean for a prediction. */
enum SettingsKind {
    /** A MigrationPolicy, or the part about migrations of a KubeVirt or HyperConverged object. */
    KUBEVIRT("settings of KubeVirt's migrations", "kubevirt",
            List.of(new Entry("allowAutoConverge", "allowAutoConverge", SettingsKind::flag),
                    new Entry("allowPostCopy", "allowPostCopy", SettingsKind::flag),
                    new Entry("allowWorkloadDisruption", "allowWorkloadDisruption", SettingsKind::flag),
                    new Entry("completionTimeoutPerGiB", "completionTimeoutPerGiB", value -> value + 's'),
                    new Entry("progressTimeout", "progressTimeout", value -> value + 's'),
                    new Entry("bandwidthPerMigration", "--bandwidth", SettingsKind::kubernetesRate))),
    /** The part about migrations of a nova.conf. */
    NOVA("settings of Nova's live migrations (nova.conf)", "nova",
            List.of(new Entry("live_migration_downtime", "downtimeLimit", value -> value + "ms"),
                    new Entry("live_migration_downtime_steps", "downtimeSteps", value -> value),
                    new Entry("live_migration_downtime_delay", "downtimeDelay", value -> value + 's'),
                    new Entry("live_migration_completion_timeout", "completionTimeoutPerGiB", value -> value + 's'),
                    new Entry("live_migration_timeout_action", "timeoutAction",
                            value -> value.equals("force_complete") ? "forceComplete" : value),
                    new Entry("live_migration_permit_post_copy", "permitPostCopy", SettingsKind::flag),
                    new Entry("live_migration_permit_auto_converge", "allowAutoConverge", SettingsKind::flag),
                    new Entry("live_migration_bandwidth", "--bandwidth", SettingsKind::mebibytes))),
    /** A vdsm.conf. */
    VDSM("settings of vdsm's migrations (vdsm.conf)", "qemu",
            List.of(new Entry("migration_downtime", "--downtime-limit", value -> value + "ms"),
                    new Entry("migration_max_bandwidth", "--bandwidth", SettingsKind::mebibytes))),
    /** Configuration of a guest of Proxmox VE. */
    PROXMOX("the configuration of a guest of Proxmox VE", "qemu",
            List.of(new Entry("migrate_downtime", "--downtime-limit", value -> value + 's'),
                    new Entry("migrate_speed", "--bandwidth", SettingsKind::mebibytes))),
    /** What {@code info migrate_parameters} or {@code query-migrate-parameters} give. */
    QEMU("QEMU's migration parameters", "qemu",
            List.of(new Entry("downtime-limit", "--downtime-limit", value -> value + "ms"),
                    new Entry("max-bandwidth", "--bandwidth", SettingsKind::bytes)));

    private final String phrase;
    private final String policy;
    private final List<Entry> entries;

    /**
     * An entry of such a file.
     *
     * @param key   its name in the file
     * @param means a parameter of the policy, or an option of {@code predict}, which begins with two hyphens
     * @param value what is written there for it; blank where it says nothing but the default
     */
    record Entry(String key, String means, UnaryOperator<String> value) {

        boolean isOption() {
            return means.startsWith("--");
        }

        /** How it stands in a line of YAML, JSON or a configuration; the value is a group. */
        Pattern pattern() {
            return Pattern.compile("^[\\s\\-{\"]{0,40}" + Pattern.quote(key)
                    + "\"?\\s{0,20}[:=]\\s{0,20}\"?([A-Za-z0-9_.]{1,40})");
        }
    }

    SettingsKind(String phrase, String policy, List<Entry> entries) {
        this.phrase = phrase;
        this.policy = policy;
        this.entries = entries;
    }

    String phrase() {
        return phrase;
    }

    String policy() {
        return policy;
    }

    List<Entry> entries() {
        return entries;
    }

    private static String flag(String value) {
        return value.equalsIgnoreCase("true") ? "true" : "";
    }

    /** A quantity of Kubernetes, a second. */
    private static String kubernetesRate(String value) {
        return value.equals("0") ? "" : value + "B/s";
    }

    private static String mebibytes(String value) {
        return value.equals("0") ? "" : value + "MiB/s";
    }

    private static String bytes(String value) {
        return value.equals("0") ? "" : value + "B/s";
    }
}
