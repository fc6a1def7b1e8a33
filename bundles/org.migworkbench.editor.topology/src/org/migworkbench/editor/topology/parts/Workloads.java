package org.migworkbench.editor.topology.parts;

import java.util.List;
import java.util.stream.Collectors;
import org.migworkbench.core.guest.GuestRegion;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.ElementLabels;

/**
 * What runs in a virtual machine, in the form that its figure shows.
 *
 * @param kind the kind that all workloads have; null for several kinds
 * @param text the rate of all together and their names
 * @param more a line for each workload: name, kind and rate
 */
record Workloads(String kind, String text, String more) {

    private static final String IDLE = "idle";

    static Workloads of(VirtualMachine vm) {
        List<GuestRegion> regions = GuestRegion.of(vm, CoreServices.catalogs().workloads());
        if (regions.isEmpty()) {
            return new Workloads(IDLE, IDLE, "Idle: nothing writes to its memory");
        }
        List<String> kinds = regions.stream().map(each -> each.workload().getKind()).distinct().toList();
        String names = regions.stream().map(each -> ElementLabels.text(each.workload()))
                .collect(Collectors.joining(", "));
        double rate = regions.stream().mapToDouble(GuestRegion::writesPerSecond).sum();
        String text = Double.isNaN(rate) ? names : rate(rate) + ", " + names;
        return new Workloads(kinds.size() == 1 ? kinds.get(0) : null, text,
                regions.stream().map(Workloads::line).collect(Collectors.joining("\n")));
    }

    private static String line(GuestRegion region) {
        String rate = Double.isNaN(region.writesPerSecond()) ? "" : ", writes " + rate(region.writesPerSecond());
        return ElementLabels.text(region.workload()) + ": " + region.kindLabel() + rate;
    }

    private static String rate(double pagesPerSecond) {
        return Quantity.formatNumber(pagesPerSecond) + " pages/s";
    }
}
