package org.migworkbench.core.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.core.document.PolicySpecs;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyPart;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.model.Policy;

/**
 * A policy of a document as a row of stages, one of each kind of strategy.
 *
 * @param policy the policy
 * @param base   what is known of its kind; empty if that isn't known
 * @param stages the stages in the order in which they are drawn; none if the kind isn't known
 */
public record Pipeline(Policy policy, Optional<PolicyDescriptor<Strategies>> base, List<Stage> stages) {

    /** Copies the stages. */
    public Pipeline {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(base, "base");
        stages = List.copyOf(stages);
    }

    /**
     * Reads a policy.
     *
     * @param policy  a policy of a document
     * @param catalog the known policies and strategies
     * @return its pipeline at this moment
     */
    public static Pipeline of(Policy policy, PolicyCatalog catalog) {
        Optional<PolicyProvider<Strategies>> base = catalog.all(Strategies.class).stream()
                .filter(provider -> provider.descriptor().id().equals(policy.getKind())).findFirst();
        List<Stage> stages = base.map(provider -> stages(policy, provider, catalog)).orElse(List.of());
        return new Pipeline(policy, base.map(PolicyProvider::descriptor), stages);
    }

    private static List<Stage> stages(Policy policy, PolicyProvider<Strategies> base, PolicyCatalog catalog) {
        SortedMap<String, String> values = new TreeMap<>();
        policy.getParameters().stream().filter(each -> each.getName() != null && each.getValue() != null)
                .forEach(each -> values.put(each.getName(), each.getValue()));
        List<PolicyPart> parts = base.parts(values);
        ChoosingParameters choosing = new ChoosingParameters(base, values);
        List<Stage> stages = new ArrayList<>();
        for (StrategyKind<?> kind : StrategyKind.ALL) {
            stages.add(stage(policy, kind, parts, choosing, catalog));
        }
        return stages;
    }

    private static Stage stage(Policy policy, StrategyKind<?> kind, List<PolicyPart> parts, ChoosingParameters choosing,
            PolicyCatalog catalog) {
        Optional<PolicyPart> part = parts.stream().filter(each -> each.kind() == kind).findFirst();
        Optional<PolicyDescriptor<?>> own = part.map(PolicyPart::strategy);
        Optional<org.migworkbench.model.PolicyPart> replacement = policy.getOverrides().stream()
                .filter(each -> kindOf(each.getKind(), catalog) == kind).findFirst();
        if (replacement.filter(org.migworkbench.model.PolicyPart::isEnabled).isPresent()) {
            Optional<PolicyDescriptor<?>> strategy = strategy(replacement.get().getKind(), catalog);
            return new Stage(kind, strategy, own, replacement, replacement.get(),
                    strategy.map(PolicyDescriptor::params).orElse(List.of()));
        }
        List<ParamSpec<?>> params = new ArrayList<>(choosing.of(kind));
        part.ifPresent(each -> params.addAll(each.params()));
        return new Stage(kind, own, own, replacement, policy, params);
    }

    /** The kind of a strategy; null for none that is known. */
    private static StrategyKind<?> kindOf(String id, PolicyCatalog catalog) {
        return strategy(id, catalog).flatMap(known -> StrategyKind.of(known.kind())).orElse(null);
    }

    private static Optional<PolicyDescriptor<?>> strategy(String id, PolicyCatalog catalog) {
        return catalog.strategies().stream().<PolicyDescriptor<?>>map(PolicyProvider::descriptor)
                .filter(known -> known.id().equals(id)).findFirst();
    }

    /**
     * The stage of a kind.
     *
     * @param kind the kind
     * @return its stage; empty if the policy's kind isn't known
     */
    public Optional<Stage> stage(StrategyKind<?> kind) {
        return stages.stream().filter(stage -> stage.kind() == kind).findFirst();
    }

    /**
     * The parts of the policy that stand in no stage: of an unknown strategy, or of a kind that another part has taken.
     *
     * @return the parts, in their order
     */
    public List<org.migworkbench.model.PolicyPart> leftOver() {
        return policy.getOverrides().stream()
                .filter(part -> stages.stream()
                        .noneMatch(stage -> stage.replacement().filter(part::equals).isPresent()))
                .toList();
    }

    /**
     * The policy in one word, as the command line takes it.
     *
     * @return such as {@code xen+ar-prediction:order=2+rle}
     */
    public String text() {
        return org.migworkbench.core.catalog.PolicyText.of(PolicySpecs.of(policy));
    }
}
