package org.migworkbench.model.commands;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
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

/** Any edit of any document, as the window's tools, menus and fields make them; many can't be executed. */
final class RandomCommands {

    private static final int MANY = 250;
    private static final List<String> WORDS = List.of("rle", "xen", "uniform", "Web", "web", " ", "", "A",
            "\u00e9<&>\"",
            "workingSet", "writeRate", "512 MiB", "3");

    private final Random random;
    private final Document document;
    private final List<Function<RandomCommands, Command>> kinds = List.of(RandomCommands::create,
            RandomCommands::create, RandomCommands::add, RandomCommands::delete, RandomCommands::bounds,
            RandomCommands::moveVm, RandomCommands::rename, RandomCommands::set, RandomCommands::set,
            RandomCommands::set, RandomCommands::paste, RandomCommands::duplicate, RandomCommands::link,
            RandomCommands::migrate, RandomCommands::talk, RandomCommands::reconnect, RandomCommands::parameter,
            RandomCommands::policy, RandomCommands::part, RandomCommands::guest, RandomCommands::region);

    RandomCommands(Document document, Random random) {
        this.document = document;
        this.random = random;
    }

    /** One of any kind; a document that has become big is rather made smaller. */
    Command next() {
        return all(EObject.class).size() > MANY && random.nextInt(3) > 0 ? delete()
                : kinds.get(random.nextInt(kinds.size())).apply(this);
    }

    private <T> List<T> all(Class<T> kind) {
        Iterable<EObject> contents = document::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false).filter(kind::isInstance).map(kind::cast).toList();
    }

    private <T> Optional<T> any(Class<T> kind) {
        return any(all(kind));
    }

    private <T> Optional<T> any(List<T> from) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(random.nextInt(from.size())));
    }

    private <T extends EObject> Command with(Class<T> kind, Function<T, Command> edit) {
        return any(kind).map(edit).orElse(UnexecutableCommand.INSTANCE);
    }

    private <A, B> Command with(Class<A> first, Class<B> second, BiFunction<A, B, Command> edit) {
        return any(first).flatMap(a -> any(second).map(b -> edit.apply(a, b))).orElse(UnexecutableCommand.INSTANCE);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private EObject fresh() {
        List<EClass> classes = ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(one -> !one.isAbstract()
                        && one != ModelPackage.Literals.DOCUMENT)
                .toList();
        return ModelFactory.eINSTANCE.create(classes.get(random.nextInt(classes.size())));
    }

    private EObject anywhere() {
        return any(EObject.class).filter(one -> random.nextInt(8) > 0).orElse(document);
    }

    private Command create() {
        return Additions.to(anywhere(), fresh());
    }

    private Command add() {
        EObject parent = anywhere();
        return any(parent.eClass().getEAllContainments()).<Command>map(reference -> new AddCommand(parent, reference,
                fresh(), random.nextInt(3) - 1)).orElse(UnexecutableCommand.INSTANCE);
    }

    private List<EObject> some() {
        List<EObject> all = new ArrayList<>(all(EObject.class));
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(all.size(), 1 + random.nextInt(3)));
    }

    private Command delete() {
        return new DeleteElementsCommand(some());
    }

    private Command bounds() {
        return with(Node.class, node -> new SetBoundsCommand(node, random.nextInt(900) - 100, random.nextInt(900) - 100,
                random.nextInt(200) - 1, random.nextInt(200) - 1));
    }

    private Command moveVm() {
        return with(VirtualMachine.class, Host.class, MoveVmToHostCommand::new);
    }

    private Command rename() {
        return with(Element.class, element -> new RenameCommand(element, word() + random.nextInt(5)));
    }

    private Command set() {
        EObject owner = anywhere();
        List<EStructuralFeature> features = owner.eClass().getEAllStructuralFeatures().stream()
                .filter(one -> !(one instanceof EReference reference && reference.isContainment())
                        && one != ModelPackage.Literals.ELEMENT__ID && one != ModelPackage.Literals.DOCUMENT__VERSION)
                .toList();
        return any(features).map(feature -> PropertyEdits.set(owner, feature, value(feature)))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private Object value(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            List<EObject> all = new ArrayList<>(
                    all(EObject.class).stream().filter(reference.getEReferenceType()::isInstance).toList());
            Collections.shuffle(all, random);
            return reference.isMany() ? List.copyOf(all.subList(0, Math.min(all.size(), random.nextInt(4))))
                    : all.isEmpty() || random.nextInt(4) == 0 ? null : all.get(0);
        }
        return number((EAttribute) feature);
    }

    private Object number(EAttribute attribute) {
        Object usual = attribute.getDefaultValue();
        int factor = 1 << random.nextInt(4);
        if (attribute.getEAttributeType() instanceof EEnum kinds) {
            return kinds.getELiterals().get(random.nextInt(kinds.getELiterals().size())).getInstance();
        }
        return usual instanceof Integer whole ? (Object) Math.max(1, whole * factor)
                : usual instanceof Long whole ? (Object) Math.max(4096L, whole * factor)
                        : usual instanceof Double real ? (Object) Math.min(1, real * factor)
                                : usual instanceof Boolean ? (Object) random.nextBoolean() : word();
    }

    private Command paste() {
        return new PasteCommand(anywhere(), random.nextInt(4) == 0 ? List.of(EcoreUtil.copy(anywhere())) : some());
    }

    private Command duplicate() {
        return new DuplicateCommand(some());
    }

    private Command link() {
        return with(Node.class, Node.class, Connections::link);
    }

    private Command migrate() {
        return with(VirtualMachine.class, Host.class,
                (vm, host) -> Connections.migrate(document, any(Scenario.class), vm, host));
    }

    private Command talk() {
        return with(VirtualMachine.class, Host.class,
                (vm, host) -> Connections.talk(vm, ModelFactory.eINSTANCE.createTraffic(), host));
    }

    private Command reconnect() {
        return with(Link.class, Node.class, (link, node) -> new ReconnectLinkCommand(link,
                random.nextBoolean() ? ReconnectLinkCommand.End.SOURCE : ReconnectLinkCommand.End.TARGET, node));
    }

    private Command parameter() {
        List<EObject> owners = Stream.of(all(Policy.class), all(Workload.class), all(PolicyPart.class))
                .<EObject>flatMap(List::stream).toList();
        return any(owners).<Command>map(owner -> new SetParameterCommand(owner, word(),
                random.nextInt(3) == 0 ? null : word())).orElse(UnexecutableCommand.INSTANCE);
    }

    private Command policy() {
        return switch (random.nextInt(4)) {
            case 0 -> with(Migration.class, one -> one.getPolicy() == null ? UnexecutableCommand.INSTANCE
                    : PropertyEdits.ownPolicy(document, one));
            case 1 -> with(Policy.class, Policy.class, (one, other) -> PolicyEdits.become(one, other, word()));
            case 2 -> with(Policy.class, one -> PolicyEdits.add(document, like(one), any(Migration.class)));
            default -> with(Migration.class, one -> one.getPolicy() == null ? UnexecutableCommand.INSTANCE
                    : PropertyEdits.setPolicyParameters(document, one, Map.of("maxFactor", Optional.of(word()))));
        };
    }

    private static Policy like(Policy policy) {
        Policy copy = EcoreUtil.copy(policy);
        copy.setId(null);
        return copy;
    }

    private Command part() {
        KindChange.Kind strategy = new KindChange.Kind(word(), "Strategy", (name, value) -> random.nextBoolean());
        return switch (random.nextInt(3)) {
            case 0 -> with(Policy.class, one -> PolicyEdits.put(one, any(one.getOverrides()), strategy));
            case 1 -> with(PolicyPart.class, one -> PolicyEdits.setInForce(one, random.nextBoolean()));
            default -> with(PolicyPart.class, PolicyEdits::takeBack);
        };
    }

    private Command guest() {
        Workload added = GuestEdits.workload(random.nextBoolean() ? "Region" : null, "uniform",
                Map.of("workingSet", Optional.of("1 MiB")));
        return with(VirtualMachine.class, vm -> switch (random.nextInt(3)) {
            case 0 -> GuestEdits.add(vm, List.of(added));
            case 1 -> GuestEdits.replace(vm, random.nextBoolean() ? List.of(added) : List.of());
            default -> PropertyEdits.ownWorkload(document, vm);
        });
    }

    private Command region() {
        return with(VirtualMachine.class, vm -> any(vm.getWorkloads()).map(one -> switch (random.nextInt(3)) {
            case 0 -> GuestEdits.own(vm, one);
            case 1 -> GuestEdits.remove(vm, one);
            default -> GuestEdits.set(one, Map.of("firstPage", Optional.of("" + random.nextInt(9)), "activeFor",
                    Optional.empty()));
        }).orElse(UnexecutableCommand.INSTANCE));
    }
}
