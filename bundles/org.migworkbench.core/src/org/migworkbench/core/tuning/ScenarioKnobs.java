package org.migworkbench.core.tuning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.core.document.DeclaredKinds;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.ElementAddress;
import org.migworkbench.core.document.PathAssignment;
import org.migworkbench.core.document.Translation;
import org.migworkbench.engine.param.NumberType;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.quantities.Unit;
import org.migworkbench.study.search.Knobs;
import org.migworkbench.study.search.ValueKnob;

/**
 * The numbers on which a scenario depends at one moment: all of them, those to begin with, and the one that a path leads to.
 */
public final class ScenarioKnobs {

    private static final String DOWNTIME_LIMIT = Knobs.DOWNTIME_LIMIT;
    /** The limits of a migration in whose place something else holds, by the name that searches have for them. */
    private static final Map<String, String> LIMITS = Map.of(
            Literals.MIGRATION__DOWNTIME_LIMIT_NANOS.getName(), Knobs.DOWNTIME_LIMIT,
            Literals.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND.getName(), Knobs.BANDWIDTH);
    private static final String POLICY = "policies[";
    private static final int MOST_OF_POLICY = 3;
    private static final int MOST_OF_WORKLOAD = 2;

    private final Document document;
    private final Scenario scenario;
    private final DocumentService documents;
    private final DeclaredKinds kinds;
    private Translation translation;

    /**
     * Looks at a scenario.
     *
     * @param document the document
     * @param scenario a scenario of it
     * @param documents knows policies and workloads, and what would be run
     */
    public ScenarioKnobs(Document document, Scenario scenario, DocumentService documents) {
        this.document = Objects.requireNonNull(document, "document");
        this.scenario = Objects.requireNonNull(scenario, "scenario");
        this.documents = documents;
        this.kinds = new DeclaredKinds(documents.catalogs());
    }

    /**
     * All numbers: of the migrations, their policies, machines and workloads first, then of all else in the data centre.
     *
     * @return the knobs, each once
     */
    public List<Knob> all() {
        Set<EObject> elements = new LinkedHashSet<>();
        scenario.getMigrations().forEach(migration -> addWith(migration, elements));
        elements.addAll(scenario.getFaults());
        if (document.getDataCenter() != null) {
            document.getDataCenter().eAllContents().forEachRemaining(elements::add);
        }
        return elements.stream().flatMap(this::of).toList();
    }

    private static void addWith(Migration migration, Set<EObject> elements) {
        elements.add(migration);
        Policy policy = migration.getPolicy();
        if (policy != null) {
            elements.add(policy);
            elements.addAll(policy.getOverrides());
        }
        VirtualMachine vm = migration.getVm();
        if (vm != null) {
            elements.add(vm);
            elements.addAll(vm.getWorkloads());
            elements.addAll(vm.getDiskWorkloads());
        }
    }

    /**
     * The numbers of an element.
     *
     * @param element an element of the document
     * @return its values and its parameters, in the order of a form
     */
    public Stream<Knob> of(EObject element) {
        Stream<Knob> values = element.eClass().getEAllAttributes().stream().filter(ScenarioKnobs::isTurned)
                .map(attribute -> new FeatureKnob(element, attribute));
        return Stream.concat(values, parameters(element));
    }

    private Stream<Knob> parameters(EObject element) {
        return DeclaredKinds.kindId(element) == null ? Stream.empty()
                : kinds.inUse(element).stream().filter(spec -> spec.type() instanceof NumberType<?>)
                        .map(spec -> new ParameterKnob(element, spec));
    }

    /** Values that a form shows; a seed is a number only by its looks. */
    private static boolean isTurned(EAttribute attribute) {
        return FeatureText.find(attribute).filter(text -> text.label() != null && text.unit() != Unit.SEED).isPresent();
    }

    /**
     * Those to begin with: the limits of a migration, how its memory is written, and what its policy decides by.
     *
     * @param migration a migration of the scenario
     * @return a handful
     */
    public List<Knob> first(Migration migration) {
        List<Knob> first = new ArrayList<>();
        Policy policy = migration.getPolicy();
        boolean hasLimit = policy != null && kinds.kind(policy).map(DeclaredKinds.Kind::params).orElse(List.of())
                .stream().anyMatch(spec -> spec.name().equals(DOWNTIME_LIMIT));
        if (hasLimit) {
            first.add(new FeatureKnob(migration, Literals.MIGRATION__DOWNTIME_LIMIT_NANOS));
        }
        first.add(new FeatureKnob(migration, Literals.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND));
        Optional<VirtualMachine> vm = Optional.ofNullable(migration.getVm());
        vm.flatMap(moved -> moved.getWorkloads().stream().findFirst()).map(this::parameters)
                .ifPresent(all -> first.addAll(all.limit(MOST_OF_WORKLOAD).toList()));
        if (policy != null) {
            first.addAll(ofPolicy(policy));
        }
        vm.ifPresent(moved -> first.add(new FeatureKnob(moved, Literals.VIRTUAL_MACHINE__MEMORY_BYTES)));
        return List.copyOf(first);
    }

    /** Those that were set, then the first of those that hold by default; the migration has limits of its own. */
    private List<Knob> ofPolicy(Policy policy) {
        List<Knob> all = parameters(policy)
                .filter(knob -> !knob.name().equals(DOWNTIME_LIMIT) && !knob.name().equals("maxBandwidth")).toList();
        return Stream
                .concat(all.stream().filter(ScenarioKnobs::isSet),
                        all.stream().filter(knob -> !isSet(knob) && knob.standard().orElse(0) > 0))
                .limit(MOST_OF_POLICY).toList();
    }

    private static boolean isSet(Knob knob) {
        return DeclaredKinds.valueOf(knob.element(), knob.name()).isPresent();
    }

    /**
     * The number that a path leads to, as a threshold in a plot has it.
     *
     * @param path such as {@code migrations[Web].downtimeLimit} or {@code policies[xen].maxIterations}. A migration is
     *             looked for in the scenario first; of several policies of a kind the one of the machine's migration is
     *             meant
     * @param vm   the name in the run of the machine whose migration is plotted
     * @return the knob; empty if the path leads to no number
     */
    public Optional<Knob> find(String path, String vm) {
        return policyOf(vm).filter(policy -> path.startsWith(POLICY + policy.getKind() + "]"))
                .flatMap(policy -> target(
                        ElementAddress.of(policy) + path.substring(POLICY.length() + policy.getKind().length() + 1)))
                .or(() -> target(ElementAddress.of(scenario) + "." + path)).or(() -> target(path));
    }

    private Optional<Policy> policyOf(String vm) {
        return scenario.getMigrations().stream()
                .filter(migration -> migration.getVm() != null && vm.equals(migration.getVm().getName()))
                .map(Migration::getPolicy).filter(Objects::nonNull).findFirst();
    }

    private Optional<Knob> target(String path) {
        try {
            PathAssignment.Target target = new PathAssignment(path, "").target(document);
            return find(target.element(), target.name());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The number of the same element and name as another one.
     *
     * @param element an element of the document
     * @param name    the name in files
     * @return the knob; empty if the element has no such number now, as after a change of kind
     */
    public Optional<Knob> find(EObject element, String name) {
        return of(element).filter(knob -> knob.name().equals(name)).findFirst();
    }

    /**
     * The number from which a slider sets out: the one in force, or what takes the place of a limit that isn't set.
     *
     * @param knob a knob of the scenario
     * @return a number in the knob's unit, above 0
     */
    public double start(Knob knob) {
        return Stream.<Supplier<OptionalDouble>>of(knob::now, () -> limit(knob), () -> memory(knob), knob::standard)
                .flatMap(number -> number.get().stream().boxed()).filter(number -> number > 0).findFirst()
                .orElseGet(() -> Track.usual(knob.unit()));
    }

    /** What holds in a run where a migration has no limit of its own. */
    private OptionalDouble limit(Knob knob) {
        String id = LIMITS.get(knob.name());
        int place = scenario.getMigrations().indexOf(knob.element());
        return (id == null || place < 0 ? Optional.<ScenarioSpec>empty() : spec()).stream()
                .flatMap(known -> Knobs.of(known, known.migrations().get(place).vm(),
                        documents.catalogs().policies()).stream())
                .filter(found -> found.id().equals(id))
                .mapToDouble(found -> ((ValueKnob) found).now()).findFirst();
    }

    /** What would be run when it was asked for first. */
    private Optional<ScenarioSpec> spec() {
        if (translation == null) {
            translation = documents.translate(document, scenario);
        }
        return translation.spec();
    }

    private static OptionalDouble memory(Knob knob) {
        return knob.unit() == Unit.BYTES && knob.element() instanceof VirtualMachine vm
                ? OptionalDouble.of(vm.getMemoryBytes()) : OptionalDouble.empty();
    }
}
