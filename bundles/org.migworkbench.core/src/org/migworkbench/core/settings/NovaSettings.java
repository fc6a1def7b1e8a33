package org.migworkbench.core.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** OpenStack Nova's configuration of a compute host. */
final class NovaSettings implements SettingsLanguage {

    private static final String ID = "nova";
    private static final String PREFIX = "live_migration_";
    private static final long MILLI = 1_000_000;
    private static final double MEBIBYTE = 1 << 20;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "nova.conf (OpenStack)";
    }

    @Override
    public Optional<SettingsText> text(MigrationSettings settings) {
        if (!settings.policyId().equals(ID)) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(List.of("[libvirt]"));
        OptionalDouble rate = settings.bytesPerSecond();
        rate.ifPresent(bytes -> lines.add(PREFIX + "bandwidth = " + (long) Math.ceil(bytes / MEBIBYTE)));
        lines.add(PREFIX + "downtime = " + settings.downtimeNanos() / MILLI);
        lines.add(PREFIX + "downtime_steps = " + settings.value("downtimeSteps").orElseThrow());
        lines.add(PREFIX + "downtime_delay = " + settings.seconds("downtimeDelay"));
        lines.add(PREFIX + "completion_timeout = " + settings.seconds("completionTimeoutPerGiB"));
        lines.add(PREFIX + "timeout_action = "
                + ("abort".equals(settings.value("timeoutAction").orElseThrow()) ? "abort" : "force_complete"));
        lines.add(PREFIX + "permit_post_copy = " + settings.flag("permitPostCopy"));
        lines.add(PREFIX + "permit_auto_converge = " + settings.flag("allowAutoConverge"));
        return Optional.of(new SettingsText(lines, rate.isPresent()
                ? List.of("Nova takes the bandwidth in whole MiB/s; it is rounded up.") : List.of()));
    }
}
