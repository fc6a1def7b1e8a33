package org.migworkbench.core.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.workload.WorkloadProvider;
import org.migworkbench.model.validation.ParameterRules;
import org.migworkbench.quantities.Excerpt;

/** Lets the model be checked against the policies and workloads that are known. */
public final class CatalogParameterRules implements ParameterRules {

    private final Catalogs catalogs;

    /**
     * Creates rules.
     *
     * @param catalogs what is known
     */
    public CatalogParameterRules(Catalogs catalogs) {
        this.catalogs = Objects.requireNonNull(catalogs, "catalogs");
    }

    @Override
    public String checkKind(Role role, String kind) {
        List<String> known = kinds(role);
        if (known.contains(kind)) {
            return null;
        }
        return "The " + word(role) + " '" + Excerpt.of(kind) + "' is not known; "
                + (known.isEmpty() ? "none is." : "known are: " + String.join(", ", known) + ".");
    }

    private static String word(Role role) {
        return switch (role) {
            case POLICY -> "policy";
            case POLICY_PART -> "strategy";
            case WORKLOAD -> "workload";
        };
    }

    @Override
    public String checkParameter(Role role, String kind, String name, String value) {
        List<ParamSpec<?>> params = params(role, kind);
        for (ParamSpec<?> param : params) {
            if (param.name().equals(name)) {
                return check(param, value);
            }
        }
        String allowed = params.isEmpty() ? "'" + Excerpt.of(kind) + "' has none."
                : "known are: " + String.join(", ", params.stream().map(ParamSpec::name).toList()) + ".";
        return "The parameter '" + Excerpt.of(name) + "' is not known; " + allowed;
    }

    private static String check(ParamSpec<?> param, String value) {
        try {
            param.parse(value);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    @Override
    public List<String> parameters(Role role, String kind) {
        return params(role, kind).stream().map(ParamSpec::name).toList();
    }

    @Override
    public List<String> near(Role role, String kind, String name, String refused) {
        return find(role, kind, name).map(param -> param.type().near(refused)).orElse(List.of());
    }

    @Override
    public Optional<String> byDefault(Role role, String kind, String name) {
        return find(role, kind, name).filter(param -> !param.isRequired()).map(ParamSpec::defaultText);
    }

    private Optional<ParamSpec<?>> find(Role role, String kind, String name) {
        return params(role, kind).stream().<ParamSpec<?>>map(param -> param)
                .filter(param -> param.name().equals(name)).findFirst();
    }

    @Override
    public List<String> kinds(Role role) {
        return switch (role) {
            case POLICY -> ids(catalogs.policies().all(Strategies.class));
            case POLICY_PART -> ids(catalogs.policies().strategies());
            case WORKLOAD -> catalogs.workloads().all().stream().map(provider -> provider.descriptor().id()).toList();
        };
    }

    /**
     * Lists the parameters of a kind.
     *
     * @param role what it is a kind of
     * @param kind its id
     * @return the parameters in the order of a form; none for an unknown kind
     */
    public List<ParamSpec<?>> params(Role role, String kind) {
        if (role == Role.WORKLOAD) {
            return catalogs.workloads().all().stream().map(WorkloadProvider::descriptor)
                    .filter(one -> one.id().equals(kind))
                    .findFirst().map(one -> one.params()).orElse(List.of());
        }
        List<? extends PolicyProvider<?>> providers = role == Role.POLICY ? catalogs.policies().all(Strategies.class)
                : catalogs.policies().strategies();
        return providers.stream().map(PolicyProvider::descriptor).filter(one -> one.id().equals(kind)).findFirst()
                .map(one -> one.params()).orElse(List.of());
    }

    private static List<String> ids(List<? extends PolicyProvider<?>> providers) {
        return providers.stream().map(provider -> provider.descriptor().id()).toList();
    }
}
