package org.migworkbench.core.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** KubeVirt's resources: a MigrationPolicy for chosen machines, and in the KubeVirt resource what only the cluster has. */
final class KubeVirtSettings implements SettingsLanguage {

    private static final String ID = "kubevirt";
    private static final String COMPLETION = "completionTimeoutPerGiB";
    private static final String PROGRESS = "progressTimeout";
    private static final List<String> FLAGS = List.of("allowAutoConverge", "allowPostCopy", "allowWorkloadDisruption");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "KubeVirt";
    }

    @Override
    public Optional<SettingsText> text(MigrationSettings settings) {
        if (!settings.policyId().startsWith(ID)) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(List.of("apiVersion: migrations.kubevirt.io/v1alpha1",
                "kind: MigrationPolicy", "metadata:", "  name: NAME", "spec:", "  selectors:",
                "    virtualMachineInstanceSelector:", "      LABEL: VALUE"));
        settings.bytesPerSecond().ifPresent(rate -> lines.add("  bandwidthPerMigration: " + Math.round(rate)));
        settings.value(COMPLETION).ifPresent(any -> lines.add("  " + COMPLETION + ": " + settings.seconds(COMPLETION)));
        FLAGS.stream().filter(name -> settings.value(name).isPresent())
                .forEach(name -> lines.add("  " + name + ": " + settings.flag(name)));
        settings.value(PROGRESS).ifPresent(any -> lines.addAll(List.of("---", "apiVersion: kubevirt.io/v1",
                "kind: KubeVirt", "metadata:", "  name: kubevirt", "  namespace: kubevirt", "spec:",
                "  configuration:", "    migrations:", "      " + PROGRESS + ": " + settings.seconds(PROGRESS))));
        return Optional.of(new SettingsText(lines, notes(settings)));
    }

    private static List<String> notes(MigrationSettings settings) {
        List<String> notes = new ArrayList<>();
        if (!settings.policyId().equals(ID)) {
            notes.add("What " + settings.policyId()
                    + " adds is an experiment of KubeVirt's; of it nothing is said here.");
        }
        if (settings.hasOwnDowntime()) {
            notes.add("KubeVirt has no setting for the downtime limit; it stays at QEMU's 300 ms.");
        }
        return notes;
    }
}
