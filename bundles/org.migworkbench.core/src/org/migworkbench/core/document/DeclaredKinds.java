package org.migworkbench.core.document;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.catalog.PolicyFamily;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyPart;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.workload.WorkloadDescriptor;
import org.migworkbench.model.Document;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Workload;
import org.migworkbench.model.validation.ParameterRules.Role;

/** Policies and workloads alike: a kind, and values of the parameters that the kind declares. */
public final class DeclaredKinds {

    /**
     * A kind of policy or workload, as the catalog describes it.
     *
     * @param id      its id in files
     * @param label   its name for people
     * @param summary what it does, one or two sentences
     * @param source  where it comes from
     * @param params  its parameters, the most important first
     * @param family  what it belongs to, one or two words; empty where all belong together
     */
    public record Kind(String id, String label, String summary, String source, List<ParamSpec<?>> params,
            String family) {

        /**
         * Whether the kind knows a parameter and takes a value of it.
         *
         * @param name  the parameter's name
         * @param value the value as text
         * @return whether it could be set
         */
        public boolean takes(String name, String value) {
            return params.stream().filter(param -> param.name().equals(name)).anyMatch(param -> isTaken(param, value));
        }

        private static boolean isTaken(ParamSpec<?> param, String value) {
            try {
                param.parse(value);
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    private final Catalogs catalogs;

    /**
     * Reads the kinds of this moment.
     *
     * @param catalogs what is known
     */
    public DeclaredKinds(Catalogs catalogs) {
        this.catalogs = Objects.requireNonNull(catalogs, "catalogs");
    }

    /**
     * The values that an element gives to parameters.
     *
     * @param owner any element
     * @return its parameters; none for an element that can have none
     */
    public static List<Parameter> parameters(EObject owner) {
        if (owner instanceof Policy policy) {
            return policy.getParameters();
        }
        if (owner instanceof org.migworkbench.model.PolicyPart part) {
            return part.getParameters();
        }
        return owner instanceof Workload workload ? workload.getParameters() : List.of();
    }

    /**
     * The value that an element gives to a parameter.
     *
     * @param owner     any element
     * @param parameter the parameter's name
     * @return its value as text; empty where the default holds
     */
    public static Optional<String> valueOf(EObject owner, String parameter) {
        return parameters(owner).stream().filter(each -> parameter.equals(each.getName())).map(Parameter::getValue)
                .findFirst();
    }

    /**
     * The id of an element's kind.
     *
     * @param owner any element
     * @return the id, known or not; null for none
     */
    public static String kindId(EObject owner) {
        if (owner instanceof Policy policy) {
            return policy.getKind();
        }
        if (owner instanceof org.migworkbench.model.PolicyPart part) {
            return part.getKind();
        }
        return owner instanceof Workload workload ? workload.getKind() : null;
    }

    /**
     * All kinds that an element can have.
     *
     * @param owner a policy or a workload
     * @return the kinds, in the order in which to offer them
     */
    public List<Kind> kinds(EObject owner) {
        if (owner instanceof Policy) {
            return catalogs.policies().all(Strategies.class).stream().map(PolicyProvider::descriptor)
                    .sorted(Comparator.comparing(policy -> PolicyFamily.of(policy.id()))).map(DeclaredKinds::kind)
                    .toList();
        }
        return catalogs.workloads().all().stream().map(provider -> kind(provider.descriptor())).toList();
    }

    /**
     * The kind of an element.
     *
     * @param owner a policy or a workload
     * @return the kind; empty if it isn't known
     */
    public Optional<Kind> kind(EObject owner) {
        String id = kindId(owner);
        return kinds(owner).stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /**
     * The parameters that have an effect with the element's values.
     *
     * @param owner a policy, one of its parts, or a workload
     * @return their declarations, the most important first
     */
    public List<ParamSpec<?>> inUse(EObject owner) {
        if (owner instanceof org.migworkbench.model.PolicyPart part) {
            return new CatalogParameterRules(catalogs).params(Role.POLICY_PART, part.getKind());
        }
        List<ParamSpec<?>> all = kind(owner).map(Kind::params).orElse(List.of());
        if (all.isEmpty() || !(owner instanceof Policy policy)) {
            return all;
        }
        SortedMap<String, String> values = new TreeMap<>();
        policy.getParameters().stream().filter(each -> each.getName() != null && each.getValue() != null)
                .forEach(each -> values.put(each.getName(), each.getValue()));
        return shown(policy, all, PolicyPart.only(StrategyKind.DISK,
                catalogs.policies().require(Strategies.class, policy.getKind()).parts(values)));
    }

    /** The parameters to be shown: those for a disk only where the document has one to copy, or where one is set. */
    private static List<ParamSpec<?>> shown(Policy owner, List<ParamSpec<?>> params,
            List<ParamSpec<?>> ofDisk) {
        if (hasDisk(EcoreUtil.getRootContainer(owner))) {
            return params;
        }
        return params.stream().filter(param -> !ofDisk.contains(param)
                || valueOf(owner, param.name()).isPresent()).toList();
    }

    private static boolean hasDisk(EObject root) {
        return root instanceof Document document && document.getDataCenter() != null
                && document.getDataCenter().getSites().stream().flatMap(site -> site.getHosts().stream())
                        .flatMap(host -> host.getVms().stream()).anyMatch(vm -> vm.getDiskBytes() > 0);
    }

    private static Kind kind(PolicyDescriptor<?> policy) {
        return new Kind(policy.id(), policy.label(), policy.summary(), policy.source(), policy.params(),
                PolicyFamily.of(policy.id()).label());
    }

    private static Kind kind(WorkloadDescriptor workload) {
        return new Kind(workload.id(), workload.label(), workload.summary(), workload.source(), workload.params(), "");
    }
}
