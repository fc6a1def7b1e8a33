package org.migworkbench.model.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Node;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.commands.kinds.GuestEdits;
import org.migworkbench.model.commands.kinds.KindChange;
import org.migworkbench.model.commands.kinds.PolicyEdits;

/** Edits as hands without a plan make them: any command on any elements, with any values. */
final class RandomActs {

    private static final int LARGE = 120;
    private static final List<String> KINDS = List.of("xen", "qemu", "hca", "idle", "uniform", "zipf", "\u00fc & <");

    private final Document document;
    private final Random random;
    private final List<Supplier<Command>> acts = List.of(this::add, this::add, this::addAt, this::delete, this::rename,
            this::value, this::value, this::reference, this::bounds, this::duplicate, this::paste, this::link,
            this::reconnect, this::migrate, this::moveMachine, this::parameter, this::kind, this::strategy,
            this::switchPart, this::preset, this::newPolicy, this::region, this::guest, this::fault, this::compare,
            this::own);

    RandomActs(Document document, long seed) {
        this.document = document;
        random = new Random(seed);
    }

    /** Any command; whether it can be executed is not asked. */
    Command next() {
        return all(EObject.class).size() > LARGE && random.nextInt(3) > 0 ? delete()
                : acts.get(random.nextInt(acts.size())).get();
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    private <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        document.eAllContents().forEachRemaining(each -> {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
        });
        return found;
    }

    private <T> Optional<T> any(Class<T> type) {
        return one(all(type));
    }

    private <T> Optional<T> one(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private String word() {
        return KINDS.get(random.nextInt(KINDS.size())) + random.nextInt(4);
    }

    private static EObject fresh(EClass kind) {
        return ModelFactory.eINSTANCE.create(kind);
    }

    private EClass anyKind() {
        List<EClass> kinds = new ArrayList<>();
        for (EClassifier each : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass kind && !kind.isAbstract() && !kind.isInterface()
                    && kind != ModelPackage.Literals.DOCUMENT) {
                kinds.add(kind);
            }
        }
        return kinds.get(random.nextInt(kinds.size()));
    }

    private Command add() {
        EObject parent = random.nextInt(4) == 0 ? document : any(EObject.class).orElse(document);
        return Additions.to(parent, fresh(anyKind()));
    }

    private Command addAt() {
        EObject parent = any(EObject.class).orElse(document);
        List<EReference> places = parent.eClass().getEAllContainments();
        return one(places).filter(place -> !place.getEReferenceType().isAbstract())
                .map(place -> (Command) new AddCommand(parent, place, fresh(place.getEReferenceType()),
                        random.nextInt(4) - 1))
                .orElse(null);
    }

    private Command delete() {
        List<EObject> doomed = new ArrayList<>();
        any(EObject.class).ifPresent(doomed::add);
        if (random.nextInt(4) == 0) {
            any(EObject.class).ifPresent(doomed::add);
        }
        return doomed.isEmpty() ? null : new DeleteElementsCommand(doomed);
    }

    private Command rename() {
        return any(Element.class).map(element -> new RenameCommand(element, word())).orElse(null);
    }

    private Command value() {
        EObject owner = any(EObject.class).orElse(document);
        List<EAttribute> attributes = owner.eClass().getEAllAttributes();
        return one(attributes).map(attribute -> PropertyEdits.set(owner, attribute, valueOf(attribute))).orElse(null);
    }

    private Object valueOf(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        Map<Class<?>, Object> values = Map.of(int.class, random.nextInt(1000), long.class, random.nextLong(),
                double.class,
                random.nextDouble() * 1e9, boolean.class, random.nextBoolean());
        return values.getOrDefault(type, random.nextInt(5) == 0 ? null : word());
    }

    private Command reference() {
        EObject owner = any(EObject.class).orElse(document);
        List<EStructuralFeature> references = owner.eClass().getEAllStructuralFeatures().stream()
                .filter(each -> each instanceof EReference).toList();
        return one(references).map(each -> (EReference) each).filter(each -> !each.isContainment())
                .map(each -> (Command) new SetFeatureCommand(owner, each, target(each))).orElse(null);
    }

    private Object target(EReference reference) {
        List<EObject> fitting = all(EObject.class).stream().filter(reference.getEReferenceType()::isInstance).toList();
        if (reference.isMany()) {
            return fitting.stream().filter(each -> random.nextBoolean()).toList();
        }
        return random.nextInt(6) == 0 ? null : one(fitting).orElse(null);
    }

    private Command bounds() {
        return any(Node.class).map(node -> new SetBoundsCommand(node, random.nextInt(900), random.nextInt(500),
                random.nextInt(300) - 1, random.nextInt(300) - 1)).orElse(null);
    }

    private Command duplicate() {
        return any(EObject.class).map(each -> new DuplicateCommand(List.of(each))).orElse(null);
    }

    private Command paste() {
        EObject place = random.nextBoolean() ? document : any(EObject.class).orElse(document);
        return any(EObject.class).map(each -> new PasteCommand(place, List.of(each))).orElse(null);
    }

    private Command link() {
        Optional<Node> source = any(Node.class);
        return source.isEmpty() ? null : Connections.link(source.get(), any(Node.class).orElseThrow());
    }

    private Command reconnect() {
        Optional<Link> link = any(Link.class);
        Optional<Node> node = any(Node.class);
        ReconnectLinkCommand.End end = ReconnectLinkCommand.End.values()[random.nextInt(2)];
        return link.isEmpty() || node.isEmpty() ? null : new ReconnectLinkCommand(link.get(), end, node.get());
    }

    private Command migrate() {
        Optional<VirtualMachine> vm = any(VirtualMachine.class);
        Optional<Host> host = any(Host.class);
        return vm.isEmpty() || host.isEmpty() ? null
                : Connections.migrate(document, any(Scenario.class), vm.get(), host.get());
    }

    private Command moveMachine() {
        Optional<VirtualMachine> vm = any(VirtualMachine.class);
        Optional<Host> host = any(Host.class);
        return vm.isEmpty() || host.isEmpty() ? null : new MoveVmToHostCommand(vm.get(), host.get());
    }

    private Command parameter() {
        EObject owner = any(EObject.class).orElse(document);
        boolean takes = owner instanceof Policy || owner instanceof PolicyPart || owner instanceof Workload;
        return takes ? new SetParameterCommand(owner, word(), random.nextInt(3) == 0 ? null : word()) : null;
    }

    private KindChange.Kind anyStrategy() {
        String id = word();
        return new KindChange.Kind(id, "The " + id, (name, value) -> name != null && name.length() % 2 == 0);
    }

    private Command kind() {
        Optional<? extends EObject> owner = random.nextBoolean() ? any(Policy.class) : any(Workload.class);
        return owner.isEmpty() ? null : new KindChange(owner.get(), word(), anyStrategy()).command();
    }

    private Command strategy() {
        return any(Policy.class).map(policy -> PolicyEdits.put(policy, one(policy.getOverrides()), anyStrategy()))
                .orElse(null);
    }

    private Command switchPart() {
        return any(PolicyPart.class).map(part -> random.nextBoolean() ? PolicyEdits.takeBack(part)
                : PolicyEdits.setInForce(part, random.nextBoolean())).orElse(null);
    }

    private Command preset() {
        Optional<Policy> policy = any(Policy.class);
        Optional<Policy> other = any(Policy.class);
        return policy.isEmpty() ? null : PolicyEdits.become(policy.get(), EcoreUtil.copy(other.get()), word());
    }

    private Command newPolicy() {
        Policy policy = ModelFactory.eINSTANCE.createPolicy();
        policy.setName(word());
        return PolicyEdits.add(document, policy, any(Migration.class));
    }

    private Command region() {
        Optional<VirtualMachine> vm = any(VirtualMachine.class);
        Workload added = GuestEdits.workload(word(), word(), Map.of("size", Optional.of(word())));
        return vm.isEmpty() ? null : random.nextBoolean() ? GuestEdits.add(vm.get(), List.of(added))
                : GuestEdits.replace(vm.get(), List.of(added));
    }

    private Command guest() {
        Optional<VirtualMachine> vm = any(VirtualMachine.class).filter(one -> !one.getWorkloads().isEmpty());
        return vm.map(one -> GuestEdits.remove(one, one.getWorkloads().get(0)))
                .orElseGet(() -> any(Workload.class).map(one -> GuestEdits.set(one, Map.of("size", Optional.empty())))
                        .orElse(null));
    }

    private Command fault() {
        Optional<Fault> fault = any(Fault.class);
        Optional<Migration> migration = any(Migration.class).filter(one -> one.eContainer() instanceof Scenario);
        return fault.isPresent() && random.nextBoolean() ? PropertyEdits.changeFault(fault.get(),
                FaultKind.values()[random.nextInt(FaultKind.values().length)],
                FaultTrigger.values()[random.nextInt(FaultTrigger.values().length)])
                : migration.map(one -> Additions.fault(one, ModelFactory.eINSTANCE.createFault())).orElse(null);
    }

    private Command compare() {
        Optional<Experiment> experiment = any(Experiment.class);
        return experiment.map(one -> PropertyEdits.comparePolicies(one, all(Policy.class)))
                .orElseGet(() -> any(Scenario.class)
                        .map(one -> Additions.experiment(one, ModelFactory.eINSTANCE.createExperiment())).orElse(null));
    }

    private Command own() {
        return any(Migration.class).filter(one -> one.getPolicy() != null)
                .map(one -> PropertyEdits.ownPolicy(document, one))
                .orElseGet(() -> any(VirtualMachine.class).map(one -> PropertyEdits.ownWorkload(document, one))
                        .orElse(null));
    }
}
