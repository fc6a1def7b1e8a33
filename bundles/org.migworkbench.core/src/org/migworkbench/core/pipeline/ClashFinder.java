package org.migworkbench.core.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.pipeline.Clash.Cure;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.validation.ScenarioValidator;

/**
 * Finds what doesn't go together in a policy, and between which stages that stands.
 *
 * <p>No rule tells which strategies it is about, so each stage is tried with each other strategy of its kind: a clash stands
 * between the stages with which it can be made to go away without another one as grave coming.
 */
final class ClashFinder {

    private static final int MOST_CURES = 4;

    private final ScenarioSpec scenario;
    private final MigrationSpec migration;
    private final Catalogs catalogs;
    private final BooleanSupplier outdated;

    /**
     * Prepares it.
     *
     * @param scenario  a scenario as it stands, whether it can be run or not
     * @param vm        id of the machine whose migration's policy is looked at
     * @param catalogs  what is known
     * @param outdated  whether nobody waits for the answer any more
     */
    ClashFinder(ScenarioSpec scenario, String vm, Catalogs catalogs, BooleanSupplier outdated) {
        migration = scenario.migrations().stream().filter(one -> one.vm().equals(vm)).findFirst().orElseThrow();
        this.scenario = new ScenarioSpec(scenario.name(), scenario.links(), scenario.vms(), List.of(migration),
                scenario.hosts(), List.of(), List.of(), scenario.seed());
        this.catalogs = catalogs;
        this.outdated = outdated;
    }

    /** All clashes, in the order in which they were found; none when outdated. */
    List<Clash> find() {
        List<Issue> issues = issues(migration.policy());
        if (issues.isEmpty()) {
            return List.of();
        }
        Map<Cure, List<Issue>> tried = tried();
        return issues.stream().map(issue -> clash(issue, sentences(issues), tried)).toList();
    }

    private List<Issue> issues(PolicySpec policy) {
        return ScenarioValidator.validate(scenario.withMigrations(List.of(migration.withPolicy(policy))),
                catalogs.policies(), catalogs.workloads()).stream().filter(issue -> issue.place().isOfPolicy())
                .toList();
    }

    private static Set<String> sentences(List<Issue> issues) {
        Set<String> sentences = new LinkedHashSet<>();
        issues.forEach(issue -> sentences.add(issue.message()));
        return sentences;
    }

    private static Clash clash(Issue issue, Set<String> all, Map<Cure, List<Issue>> tried) {
        Set<StrategyKind<?>> between = new LinkedHashSet<>();
        List<Cure> cures = new ArrayList<>();
        tried.forEach((cure, left) -> {
            if (isCured(issue, all, left) && between.add(cure.kind()) && cures.size() < MOST_CURES) {
                cures.add(cure);
            }
        });
        return new Clash(issue.severity(), issue.message(), List.copyOf(between), cures);
    }

    /** Whether it is gone, and what came in its place, if anything, is less. */
    private static boolean isCured(Issue issue, Set<String> all, List<Issue> left) {
        return left.stream().noneMatch(one -> one.message().equals(issue.message())
                || !all.contains(one.message()) && one.severity().compareTo(issue.severity()) <= 0);
    }

    /** What is wrong with each other strategy in each stage; stages with a part of the person's own come first. */
    private Map<Cure, List<Issue>> tried() {
        Map<Cure, List<Issue>> tried = new LinkedHashMap<>();
        List<StrategyKind<?>> own = new ArrayList<>();
        List<StrategyKind<?>> others = new ArrayList<>();
        StrategyKind.ALL.forEach(kind -> (part(kind).isPresent() ? own : others).add(kind));
        own.forEach(kind -> tryAll(kind, tried));
        others.forEach(kind -> tryAll(kind, tried));
        return tried;
    }

    private void tryAll(StrategyKind<?> kind, Map<Cure, List<Issue>> tried) {
        if (part(kind).isPresent()) {
            attempt(new Cure(kind, Optional.empty(), "Take the policy's own " + kind.label()), tried);
        }
        List<PolicyDescriptor<?>> strategies = catalogs.policies().all(kind.type()).stream()
                .<PolicyDescriptor<?>>map(PolicyProvider::descriptor)
                .sorted(Comparator.comparing(one -> !Bypass.is(kind, one.id()))).toList();
        strategies.forEach(one -> attempt(new Cure(kind, Optional.of(one.id()),
                "Use the " + kind.label() + " '" + one.label() + "'"), tried));
    }

    private void attempt(Cure cure, Map<Cure, List<Issue>> tried) {
        if (!outdated.getAsBoolean()) {
            tried.put(cure, issues(with(cure)));
        }
    }

    private Optional<PolicyRef> part(StrategyKind<?> kind) {
        return migration.policy().overrides().stream().filter(part -> isOf(kind, part)).findFirst();
    }

    private boolean isOf(StrategyKind<?> kind, PolicyRef part) {
        return catalogs.policies().all(kind.type()).stream()
                .anyMatch(one -> one.descriptor().id().equals(part.id()));
    }

    private PolicySpec with(Cure cure) {
        List<PolicyRef> parts = new ArrayList<>(migration.policy().overrides());
        parts.removeIf(part -> isOf(cure.kind(), part));
        cure.strategy().ifPresent(id -> parts.add(new PolicyRef(id, new TreeMap<>())));
        return new PolicySpec(migration.policy().base(), parts);
    }
}
