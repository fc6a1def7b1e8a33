package org.migworkbench.analysis.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.migworkbench.analysis.plots.PlotCaption;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.quantities.Quantity;

/** Says under a picture of migrations which scenario, policy and seed they are of, and what limits them. */
public final class MigrationCaption {

    private MigrationCaption() {
    }

    /**
     * The caption of one migration, or of several of one run.
     *
     * @param migrations the migrations
     * @return the caption; nothing where nothing is known
     */
    public static PlotCaption of(List<PlottedMigration> migrations) {
        String vms = migrations.stream().map(one -> one.rounds().vm()).filter(vm -> !vm.isEmpty())
                .collect(Collectors.joining(", "));
        if (vms.isEmpty()) {
            return PlotCaption.NONE;
        }
        String scenario = migrations.get(0).scenario().map(ScenarioSpec::name).filter(name -> !name.isEmpty())
                .map(name -> name + ": ").orElse("");
        List<String> settings = new ArrayList<>();
        for (PlottedMigration one : migrations) {
            String before = migrations.size() > 1 ? one.rounds().vm() + ": " : "";
            one.spec().ifPresent(spec -> settings.add(before + settings(spec, one.limits())));
        }
        migrations.get(0).scenario().ifPresent(known -> settings.add("Seed " + known.seed()));
        return new PlotCaption(scenario + vms, settings);
    }

    private static String settings(MigrationSpec spec, PolicyLimits limits) {
        List<String> parts = new ArrayList<>();
        parts.add("Policy " + text(spec.policy().base()) + spec.policy().overrides().stream()
                .map(part -> " + " + text(part)).collect(Collectors.joining()));
        add(parts, limits, PolicyLimits.DOWNTIME, "downtime limit ");
        add(parts, limits, PolicyLimits.BANDWIDTH, "bandwidth limit ");
        add(parts, limits, PolicyLimits.TIMEOUT, "time-out ");
        add(parts, limits, PolicyLimits.ROUNDS, "given up after ");
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, PolicyLimits limits, String name, String label) {
        limits.find(name).ifPresent(limit -> parts.add(label + Quantity.format(limit.value(), limit.unit())));
    }

    private static String text(PolicyRef policy) {
        return policy.id() + (policy.params().isEmpty() ? "" : policy.params().entrySet().stream()
                .map(param -> param.getKey() + "=" + param.getValue()).collect(Collectors.joining(", ", " (", ")")));
    }
}
