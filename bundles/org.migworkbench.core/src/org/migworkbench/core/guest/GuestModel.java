package org.migworkbench.core.guest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.core.document.ScenarioSpecs;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.model.Document;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;

/** The guest of a document that is looked at, and what runs in it now. Used on the thread that edits. */
public final class GuestModel {

    /** The kind of a region that is drawn. */
    public static final String FIRST_KIND = "uniform";

    private static final int SHARE = 8;
    private static final int MOST_NAMED = 4;

    private final Supplier<WorkloadCatalog> catalog;
    private Document document;
    private VirtualMachine vm;
    private List<GuestRegion> regions = List.of();
    private long spanNanos = StripScale.span(List.of());

    /**
     * Prepares it.
     *
     * @param catalog gives the known workloads
     */
    public GuestModel(Supplier<WorkloadCatalog> catalog) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
    }

    /**
     * Looks at another document, at its first machine.
     *
     * @param next the document
     */
    public void open(Document next) {
        document = next;
        vm = null;
        refresh();
    }

    /** Reads the document again. */
    public void refresh() {
        List<VirtualMachine> all = machines();
        if (!all.contains(vm)) {
            vm = all.isEmpty() ? null : all.get(0);
        }
        regions = vm == null ? List.of() : GuestRegion.of(vm, catalog.get());
    }

    /**
     * The machines of the document.
     *
     * @return all, in its order
     */
    public List<VirtualMachine> machines() {
        return document == null || document.getDataCenter() == null ? List.of()
                : document.getDataCenter().getSites().stream().flatMap(site -> site.getHosts().stream())
                        .flatMap(host -> host.getVms().stream()).toList();
    }

    /**
     * Looks at another machine.
     *
     * @param next a machine of the document
     */
    public void show(VirtualMachine next) {
        vm = next;
        refresh();
    }

    /**
     * The machine in which an element is seen: itself, or for a workload the one that is looked at, or else the first, in
     * which it runs.
     *
     * @param element an element of the document
     * @return the machine; empty for none
     */
    public Optional<VirtualMachine> machineOf(EObject element) {
        if (element instanceof VirtualMachine machine) {
            return Optional.of(machine);
        }
        return vm != null && vm.getWorkloads().contains(element) ? Optional.of(vm)
                : machines().stream().filter(one -> one.getWorkloads().contains(element)).findFirst();
    }

    /**
     * The machine that is looked at.
     *
     * @return the machine; empty if the document has none
     */
    public Optional<VirtualMachine> vm() {
        return Optional.ofNullable(vm);
    }

    /**
     * What runs in it.
     *
     * @return one for each workload
     */
    public List<GuestRegion> regions() {
        return regions;
    }

    /**
     * Size of its pages.
     *
     * @return bytes, at least 1
     */
    public long pageBytes() {
        return vm == null ? 1 : Math.max(1, vm.getPageSizeBytes());
    }

    /**
     * The time that is looked at.
     *
     * @return nanoseconds
     */
    public long spanNanos() {
        return spanNanos;
    }

    /**
     * Lets the time that is looked at follow what the regions do.
     *
     * @return whether it changed
     */
    public boolean settle() {
        refresh();
        long before = spanNanos;
        spanNanos = StripScale.span(regions.stream().flatMap(one -> one.place().stream()).toList());
        return before != spanNanos;
    }

    /**
     * Where addresses and times lie.
     *
     * @param width  pixels of the memory
     * @param height pixels of the time
     * @return the scale; empty without a machine
     */
    public Optional<StripScale> scale(int width, int height) {
        return vm().filter(one -> one.getMemoryBytes() > 0)
                .map(one -> new StripScale(one.getMemoryBytes(), pageBytes(), spanNanos, width, height));
    }

    /**
     * Where a new region goes: an eighth of the memory behind the others, or from its begin where it is full.
     *
     * @return the place; empty without a machine
     */
    public Optional<RegionPlace> room() {
        return vm().filter(one -> one.getMemoryBytes() >= pageBytes()).map(one -> {
            long memory = one.getMemoryBytes();
            long size = Math.max(pageBytes(), memory / SHARE / pageBytes() * pageBytes());
            long end = regions.stream().flatMap(region -> region.place().stream()).mapToLong(RegionPlace::endBytes)
                    .max().orElse(0);
            return new RegionPlace(end + size <= memory ? end : 0, size, 0, 0, 0);
        });
    }

    /**
     * The machine as a run would have it.
     *
     * @return its specification; empty without a machine, or if its sizes make none
     */
    public Optional<VmSpec> spec() {
        return vm().filter(one -> one.getPageSizeBytes() > 0 && one.getMemoryBytes() >= one.getPageSizeBytes()
                && one.getMemoryBytes() / one.getPageSizeBytes() <= Integer.MAX_VALUE)
                .map(one -> ScenarioSpecs.guest(document, one, catalog.get()));
    }

    /**
     * Seed of its random numbers.
     *
     * @param scenario the scenario that is shown
     * @return the scenario's seed
     */
    public long seed(Optional<Scenario> scenario) {
        return scenario.map(Scenario::getSeed).orElse(1L);
    }

    /**
     * What is to be known about what is shown.
     *
     * @param selected the selected region
     * @return a sentence or more; empty for nothing
     */
    public String note(Optional<GuestRegion> selected) {
        if (vm == null) {
            return "There is no virtual machine yet. Put one on a host on the Topology page; its memory is drawn here.";
        }
        String rest = regions.stream().filter(one -> one.place().isEmpty())
                .map(one -> "'" + one.workload().getName() + "' (" + one.kindLabel() + ")")
                .collect(Collectors.joining(", "));
        String unplaced = rest.isEmpty() ? "" : "Counted but not drawn, having no place: " + rest + ". ";
        return (selected.map(one -> also(one.workload())).orElse("") + unplaced).strip();
    }

    /**
     * Whether an edit of a workload changes other machines than the one that is looked at.
     *
     * @param workload a workload of the document
     * @return whether it runs in others too
     */
    public boolean isShared(Workload workload) {
        return !others(workload).isEmpty();
    }

    private List<VirtualMachine> others(Workload workload) {
        return machines().stream().filter(one -> one != vm && one.getWorkloads().contains(workload)).toList();
    }

    private String also(Workload workload) {
        List<VirtualMachine> others = others(workload);
        String named = others.stream().limit(MOST_NAMED).map(VirtualMachine::getName).collect(Collectors.joining(", "));
        String more = others.size() > MOST_NAMED ? " and " + (others.size() - MOST_NAMED) + " more" : "";
        return others.isEmpty() ? "" : "'" + workload.getName() + "' also runs in " + named + more
                + "; an edit changes it there too. ";
    }
}
