package org.migworkbench.study.search;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;

/** Sets values of the migration of one virtual machine; all else of a scenario stays as it is. */
record MigrationChange(String vm) {

    private static final String MAX_BANDWIDTH = "maxBandwidth";

    MigrationSpec of(ScenarioSpec spec) {
        return spec.migrations().stream().filter(one -> one.vm().equals(vm)).findFirst().orElseThrow();
    }

    /** What the migration's links carry and its limits let it send, in bytes a second. */
    double rate(ScenarioSpec spec, PolicyCatalog policies) {
        MigrationSpec migration = of(spec);
        double line = spec.links().stream().filter(link -> migration.path().contains(link.id()))
                .mapToDouble(LinkSpec::bytesPerSecond).min().orElse(Double.POSITIVE_INFINITY);
        double own = migration.bandwidthLimitBytesPerSecond();
        return Math.min(line, Double.isInfinite(own) ? ofPolicy(migration, policies).orElse(own) : own);
    }

    /** The limit of the policy, where it has one above 0. */
    private static OptionalDouble ofPolicy(MigrationSpec migration, PolicyCatalog policies) {
        PolicyRef base = migration.policy().base();
        return params(migration, policies).stream().filter(param -> param.name().equals(MAX_BANDWIDTH))
                .mapToDouble(param -> (Double) param.parse(base.params().getOrDefault(MAX_BANDWIDTH,
                        param.defaultText())))
                .filter(rate -> rate > 0).findFirst();
    }

    static List<ParamSpec<?>> params(MigrationSpec migration, PolicyCatalog policies) {
        return policies.require(Strategies.class, migration.policy().base().id()).descriptor().params();
    }

    /** Limits the rate; links on the way that carry less are replaced by ones that carry as much. */
    ScenarioSpec bandwidth(ScenarioSpec spec, double rate) {
        List<String> path = of(spec).path();
        List<LinkSpec> links = spec.links().stream().map(link -> path.contains(link.id())
                && link.bytesPerSecond() < rate ? new LinkSpec(link.id(), rate, link.latencyNanos()) : link).toList();
        ScenarioSpec limited = changed(spec, one -> with(one, rate, one.downtimeLimitNanos(), one.policy()));
        return new ScenarioSpec(spec.name(), links, spec.vms(), limited.migrations(), spec.hosts(), spec.traffic(),
                spec.faults(), spec.seed());
    }

    ScenarioSpec downtime(ScenarioSpec spec, double nanos) {
        return changed(spec, one -> with(one, one.bandwidthLimitBytesPerSecond(), Math.round(nanos), one.policy()));
    }

    /** Sets a parameter of the policy. */
    ScenarioSpec param(ScenarioSpec spec, String name, String text) {
        SortedMap<String, String> params = new TreeMap<>(of(spec).policy().base().params());
        params.put(name, text);
        return policy(spec, new PolicySpec(new PolicyRef(of(spec).policy().base().id(), params),
                of(spec).policy().overrides()));
    }

    ScenarioSpec policy(ScenarioSpec spec, PolicySpec policy) {
        return changed(spec,
                one -> with(one, one.bandwidthLimitBytesPerSecond(), one.downtimeLimitNanos(), policy));
    }

    private ScenarioSpec changed(ScenarioSpec spec, UnaryOperator<MigrationSpec> change) {
        return spec.withMigrations(
                spec.migrations().stream().map(one -> one.vm().equals(vm) ? change.apply(one) : one).toList());
    }

    private static MigrationSpec with(MigrationSpec one, double bandwidth, long downtimeNanos, PolicySpec policy) {
        return new MigrationSpec(one.vm(), one.source(), one.destination(), one.path(), one.startNanos(), policy,
                bandwidth, downtimeNanos, one.timeoutNanos(), one.maxRounds());
    }
}
