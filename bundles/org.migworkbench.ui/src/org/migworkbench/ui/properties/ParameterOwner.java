package org.migworkbench.ui.properties;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyPart;
import org.migworkbench.engine.workload.WorkloadDescriptor;
import org.migworkbench.model.Document;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Workload;
import org.migworkbench.ui.CoreServices;

/** Policies and workloads alike: a kind, and values of the parameters that the kind declares. */
final class ParameterOwner {

    /** A kind of policy or workload, as the catalog describes it. */
    record Kind(String id, String label, String summary, String source, List<ParamSpec<?>> params) {
    }

    private ParameterOwner() {
    }

    static List<Parameter> parameters(EObject owner) {
        if (owner instanceof Policy policy) {
            return policy.getParameters();
        }
        return owner instanceof Workload workload ? workload.getParameters() : List.of();
    }

    static String kindId(EObject owner) {
        if (owner instanceof Policy policy) {
            return policy.getKind();
        }
        return owner instanceof Workload workload ? workload.getKind() : null;
    }

    /** All kinds that an element can have, as the catalog of this moment knows them. */
    static List<Kind> kinds(EObject owner) {
        Catalogs catalogs = CoreServices.catalogs();
        if (owner instanceof Policy) {
            return catalogs.policies().all(Strategies.class).stream().map(provider -> kind(provider.descriptor()))
                    .toList();
        }
        return catalogs.workloads().all().stream().map(provider -> kind(provider.descriptor())).toList();
    }

    static Optional<Kind> kind(EObject owner) {
        String id = kindId(owner);
        return kinds(owner).stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The parameters that have an effect with the element's values. */
    static List<ParamSpec<?>> inUse(EObject owner) {
        List<ParamSpec<?>> all = kind(owner).map(Kind::params).orElse(List.of());
        if (all.isEmpty() || !(owner instanceof Policy policy)) {
            return all;
        }
        SortedMap<String, String> values = new TreeMap<>();
        policy.getParameters().stream().filter(each -> each.getName() != null && each.getValue() != null)
                .forEach(each -> values.put(each.getName(), each.getValue()));
        return shown(policy, all, PolicyPart.only(StrategyKind.DISK,
                CoreServices.catalogs().policies().require(Strategies.class, policy.getKind()).parts(values)));
    }

    static Optional<String> valueOf(EObject owner, String parameter) {
        return parameters(owner).stream().filter(each -> parameter.equals(each.getName())).map(Parameter::getValue)
                .findFirst();
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
        return new Kind(policy.id(), policy.label(), policy.summary(), policy.source(), policy.params());
    }

    private static Kind kind(WorkloadDescriptor workload) {
        return new Kind(workload.id(), workload.label(), workload.summary(), workload.source(), workload.params());
    }
}
