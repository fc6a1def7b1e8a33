package org.migworkbench.model.commands.fixes;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.migworkbench.model.Host;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.commands.Labels;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.model.commands.fixes.Problem.Cure;
import org.migworkbench.model.validation.Rule;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.model.values.SpecialValue;

/** Mends sizes of hosts and virtual machines that don't go with each other. */
final class MachineFixes {

    private static final int BYTES_PER_WORD = 8;
    private static final long SMALL = 4L << 30;

    private MachineFixes() {
    }

    static void add(Map<Rule, Cure> cures) {
        cures.put(Rule.MEMORY_NOT_PAGES, problem -> whole(problem, Literals.VIRTUAL_MACHINE__MEMORY_BYTES,
                vm(problem).getPageSizeBytes(), SMALL));
        cures.put(Rule.DISK_NOT_BLOCKS, problem -> whole(problem, Literals.VIRTUAL_MACHINE__DISK_BYTES,
                vm(problem).getDiskBlockBytes(), 0));
        cures.put(Rule.NON_ZERO_ABOVE_MEMORY, problem -> part(problem, vm(problem).getMemoryBytes()));
        cures.put(Rule.DISK_PART, problem -> part(problem, vm(problem).getDiskBytes()));
        cures.put(Rule.WORDS_ABOVE_PAGE, MachineFixes::words);
        addTogether(cures);
    }

    /** What doesn't go with a host or a workload. */
    private static void addTogether(Map<Rule, Cure> cures) {
        cures.put(Rule.MACHINE_ABOVE_HOST, MachineFixes::fitHost);
        cures.put(Rule.HOST_MEMORY, problem -> raise(problem, Literals.HOST__MEMORY_BYTES,
                VirtualMachine::getMemoryBytes));
        cures.put(Rule.HOST_CORES, problem -> raise(problem, Literals.HOST__CPU_CORES, VirtualMachine::getVcpus));
        cures.put(Rule.WORKLOAD_PROCESSOR, MachineFixes::processor);
        cures.put(Rule.CLASSES_ABOVE_MEMORY, MachineFixes::classes);
        cures.put(Rule.DISK_SHARED, problem -> Fix.of("Let no workload write the disk of " + problem.name(),
                new SetFeatureCommand(vm(problem), Literals.VIRTUAL_MACHINE__DISK_WORKLOADS, List.of())));
    }

    private static VirtualMachine vm(Problem problem) {
        return problem.element(VirtualMachine.class);
    }

    /** The next whole parts above and below, and what is always allowed. */
    private static Stream<Fix> whole(Problem problem, EAttribute feature, int part, long otherwise) {
        long bytes = (Long) vm(problem).eGet(feature);
        long below = part > 0 ? bytes / part * part : 0;
        Stream<Long> near = part > 0 && bytes > 0 && below < Long.MAX_VALUE - part
                ? Stream.of(below + part, below) : Stream.of();
        return Stream.concat(near, Stream.of(otherwise)).filter(value -> value > 0 || otherwise == 0).distinct()
                .flatMap(value -> ValueFixes.set(vm(problem), feature, value));
    }

    private static Stream<Fix> part(Problem problem, long whole) {
        EAttribute feature = (EAttribute) problem.finding().feature();
        Stream<Number> values = Stream.concat(Stream.of(Math.max(0, whole)),
                FeatureText.of(feature).special().map(SpecialValue::value).stream());
        return values.flatMap(value -> ValueFixes.set(vm(problem), feature, value));
    }

    private static Stream<Fix> words(Problem problem) {
        int most = Math.max(1, vm(problem).getPageSizeBytes() / BYTES_PER_WORD);
        return ValueFixes.set(vm(problem), Literals.VIRTUAL_MACHINE__WORDS_PER_WRITE,
                Math.max(1, Math.min(most, vm(problem).getWordsPerWrite())));
    }

    private static Stream<Fix> fitHost(Problem problem) {
        Host host = (Host) vm(problem).eContainer();
        long sum = Math.max(vm(problem).getMemoryBytes(), sum(host, VirtualMachine::getMemoryBytes));
        return Stream.concat(
                on(host, ValueFixes.set(host, Literals.HOST__MEMORY_BYTES, sum)),
                ValueFixes.set(vm(problem), Literals.VIRTUAL_MACHINE__MEMORY_BYTES, host.getMemoryBytes()));
    }

    private static Stream<Fix> raise(Problem problem, EAttribute feature, ToLongFunction<VirtualMachine> use) {
        Host host = problem.element(Host.class);
        return on(host, ValueFixes.set(host, feature, sum(host, use)));
    }

    private static Stream<Fix> on(Host host, Stream<Fix> fixes) {
        return fixes.map(fix -> new Fix(fix.label() + " on " + Labels.of(host), fix.command()));
    }

    private static long sum(Host host, ToLongFunction<VirtualMachine> use) {
        double sum = host.getVms().stream().mapToDouble(vm -> Math.max(0, use.applyAsLong(vm))).sum();
        return sum >= Long.MAX_VALUE ? Long.MAX_VALUE
                : host.getVms().stream().mapToLong(vm -> Math.max(0, use.applyAsLong(vm))).sum();
    }

    private static Stream<Fix> processor(Problem problem) {
        VirtualMachine vm = vm(problem);
        List<Workload> beyond = vm.getWorkloads().stream().filter(one -> one.getVcpu() >= vm.getVcpus()).toList();
        long highest = beyond.stream().mapToInt(Workload::getVcpu).max().orElse(0);
        Stream<Fix> moved = beyond.stream()
                .filter(one -> problem.finding().message().contains("'" + one.getName() + "'"))
                .flatMap(one -> ValueFixes.set(one, Literals.WORKLOAD__VCPU, vm.getVcpus() - 1)
                        .map(fix -> new Fix("Let " + Labels.of(one) + " run on virtual processor "
                                + (vm.getVcpus() - 1), fix.command())));
        return Stream.concat(moved, ValueFixes.set(vm, Literals.VIRTUAL_MACHINE__VCPUS, highest + 1)
                .map(fix -> new Fix("Give " + Labels.of(vm) + " " + (highest + 1) + " virtual processors",
                        fix.command())));
    }

    private static Stream<Fix> classes(Problem problem) {
        VirtualMachine vm = vm(problem);
        long others = vm.getCacheBytes() + vm.getKernelBytes();
        long left = vm.getMemoryBytes() - others;
        Stream<Fix> less = left >= 0 && others >= 0
                ? ValueFixes.set(vm, Literals.VIRTUAL_MACHINE__FREE_BYTES, left) : Stream.empty();
        long page = Math.max(1, vm.getPageSizeBytes());
        long pages = (others + vm.getFreeBytes() + page - 1) / page;
        return Stream.concat(less, pages > 0
                ? ValueFixes.set(vm, Literals.VIRTUAL_MACHINE__MEMORY_BYTES, pages * page) : Stream.empty());
    }
}
