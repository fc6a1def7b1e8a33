package org.migworkbench.core.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Commands of Proxmox VE. */
final class ProxmoxSettings implements SettingsLanguage {

    private static final String ID = "proxmox";
    private static final int NANO_DIGITS = 9;
    private static final double MEBIBYTE = 1 << 20;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "qm (Proxmox VE)";
    }

    @Override
    public Optional<SettingsText> text(MigrationSettings settings) {
        if (!settings.policyId().equals(ID)) {
            return Optional.empty();
        }
        String speed = settings.bytesPerSecond().isEmpty() ? "0"
                : Long.toString((long) Math.ceil(settings.bytesPerSecond().getAsDouble() / MEBIBYTE));
        String seconds = BigDecimal.valueOf(settings.downtimeNanos(), NANO_DIGITS).stripTrailingZeros().toPlainString();
        return Optional.of(new SettingsText(
                List.of("qm set VMID --migrate_downtime " + seconds + " --migrate_speed " + speed,
                        "qm migrate VMID NODE --online"),
                List.of("migrate_speed is in whole MiB/s, rounded up; 0 is no limit.")));
    }
}
