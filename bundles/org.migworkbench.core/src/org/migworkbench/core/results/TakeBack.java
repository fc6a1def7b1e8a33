package org.migworkbench.core.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.document.PolicySpecs;
import org.migworkbench.core.document.DeclaredKinds;
import org.migworkbench.core.results.ParameterSettings.Parameter;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.structure.MachineStreams;

/**
 * What brings the settings of a result back into its scenario.
 *
 * @param edits the values to set, in their order
 * @param left  what can't be taken back, in words: parts that are no more, or that came since
 */
public record TakeBack(List<Edit> edits, List<String> left) {

    /**
     * One value.
     *
     * @param owner     the element that has it
     * @param feature   its feature; empty for a parameter
     * @param parameter the parameter's name; empty for a feature
     * @param value     the value; of a parameter its text, null where its default is to hold
     */
    public record Edit(EObject owner, Optional<EAttribute> feature, String parameter, Object value) {
    }

    /** Makes the lists immutable. */
    public TakeBack {
        edits = List.copyOf(edits);
        left = List.copyOf(left);
    }

    /**
     * Finds the elements that the settings are of.
     *
     * @param document the document
     * @param scenario the scenario in it that the result was made of
     * @param now      the scenario as it is now
     * @param wanted   what the result was made of
     * @param catalogs tells parameters and their defaults
     * @return what to set, and what can't be
     */
    public static TakeBack of(Document document, Scenario scenario, ScenarioSpec now, ScenarioSpec wanted,
            Catalogs catalogs) {
        Map<SettingPlace, List<Setting>> all = SpecSettings.of(wanted, catalogs);
        List<Edit> edits = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (SpecChange change : SpecChange.between(now, wanted, catalogs)) {
            List<Edit> found = change.before().isEmpty() || change.after().isEmpty() ? List.of()
                    : edits(document, scenario, change.after().get(), all);
            found.stream().filter(edit -> !edits.contains(edit)).forEach(edits::add);
            if (found.isEmpty()) {
                left.add(change.text());
            }
        }
        return new TakeBack(edits, left.stream().distinct().toList());
    }

    /**
     * The other scenarios that the edits change too, since they use the same elements: a policy is that of
     * each migration that refers to it, the data centre and its machines are those of all scenarios.
     *
     * @param document the document
     * @param scenario the scenario that the edits are meant for
     * @return the names of the others
     */
    public List<String> alsoChanged(Document document, Scenario scenario) {
        return document.getScenarios().stream()
                .filter(other -> other != scenario
                        && edits.stream().anyMatch(edit -> uses(other, edit.owner(), scenario)))
                .map(Element::getName).toList();
    }

    private static boolean uses(Scenario other, EObject owner, Scenario scenario) {
        if (owner == scenario || EcoreUtil.isAncestor(scenario, owner)) {
            return false;
        }
        for (EObject at = owner; at != null; at = at.eContainer()) {
            if (at instanceof Policy policy) {
                return other.getMigrations().stream().anyMatch(migration -> migration.getPolicy() == policy);
            }
        }
        return true;
    }

    /** Another kind brings all its parameters with it. */
    private static List<Edit> edits(Document document, Scenario scenario, Setting wanted,
            Map<SettingPlace, List<Setting>> all) {
        boolean isKind = wanted.feature().filter(feature -> feature.getName().equals("kind")).isPresent();
        List<Edit> edits = new ArrayList<>();
        Optional<? extends EObject> owner = owner(document, scenario, wanted.place());
        if (isKind && owner.isPresent()) {
            DeclaredKinds.parameters(owner.get()).forEach(parameter -> edits
                    .add(new Edit(owner.get(), Optional.empty(), parameter.getName(), null)));
        }
        List<Setting> settings = isKind ? all.getOrDefault(wanted.place(), List.of()) : List.of(wanted);
        settings.forEach(setting -> edit(document, scenario, setting).ifPresent(edit -> {
            edits.removeIf(other -> other.owner() == edit.owner() && !edit.parameter().isEmpty()
                    && other.parameter().equals(edit.parameter()));
            edits.add(edit);
        }));
        return edits;
    }

    private static Optional<Edit> edit(Document document, Scenario scenario, Setting wanted) {
        Optional<? extends EObject> owner = owner(document, scenario, wanted.place());
        if (wanted.value() instanceof Parameter parameter) {
            String text = parameter.text().isEmpty() ? null : parameter.text();
            return owner.map(found -> new Edit(found, Optional.empty(), parameter.name(), text));
        }
        return wanted.feature().flatMap(feature -> owner.filter(found -> feature.getEContainingClass()
                .isSuperTypeOf(found.eClass()))
                .map(found -> new Edit(found, Optional.of(feature), "", wanted.value())));
    }

    private static Optional<? extends EObject> owner(Document document, Scenario scenario, SettingPlace place) {
        return switch (place.kind()) {
            case SCENARIO -> Optional.of(scenario);
            case LINK -> named(document.getDataCenter().getLinks(), place.owner());
            case HOST, NETWORK_CARD -> named(hosts(document), place.owner());
            case VM -> machine(document, place.owner());
            case TRAFFIC -> machine(document, place.owner()).map(VirtualMachine::getTraffic);
            case WORKLOAD -> machine(document, place.owner()).flatMap(vm -> at(vm.getWorkloads(), place.index()));
            case DISK_WORKLOAD ->
                machine(document, place.owner()).flatMap(vm -> at(vm.getDiskWorkloads(), place.index()));
            case MIGRATION -> migration(document, scenario, place.owner());
            case POLICY -> migration(document, scenario, place.owner()).map(Migration::getPolicy);
            case STRATEGY -> migration(document, scenario, place.owner()).map(Migration::getPolicy)
                    .flatMap(policy -> at(PolicySpecs.inForce(policy), place.index()));
            case FAULT -> at(scenario.getFaults(), place.index());
        };
    }

    private static <E> Optional<E> at(List<E> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    private static <E extends Element> Optional<E> named(List<E> elements, String name) {
        return elements.stream().filter(element -> name.equals(element.getName())).findFirst();
    }

    private static List<Host> hosts(Document document) {
        return document.getDataCenter().getSites().stream().flatMap(site -> site.getHosts().stream()).toList();
    }

    private static Optional<VirtualMachine> machine(Document document, String stream) {
        MachineStreams streams = new MachineStreams(document);
        return hosts(document).stream().flatMap(host -> host.getVms().stream())
                .filter(vm -> Objects.equals(streams.streamOf(vm), stream)).findFirst();
    }

    private static Optional<Migration> migration(Document document, Scenario scenario, String stream) {
        return machine(document, stream).flatMap(vm -> scenario.getMigrations().stream()
                .filter(migration -> migration.getVm() == vm).findFirst());
    }
}
