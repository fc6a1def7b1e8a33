package org.migworkbench.engine.datacenter.strategy.catalog;

import static org.migworkbench.engine.param.ParamSource.ASSUMED;
import static org.migworkbench.engine.param.ParamSource.PUBLISHED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The strategies that come with the workbench, as rows of parts. */
public final class BuiltInStrategies {

    private static final String CLOUDSIM = "CloudSim (Cloudslab/cloudsim 476ceef2): Beloglazov and Buyya, CCPE 24 (2012) 1397-1420";
    private static final String THESIS = "The automatic migration prototype of the ME2 thesis; its thresholds were never published";
    private static final String OWN = "No source: a value to start from.";

    private final List<StrategyPart<?>> parts;

    private BuiltInStrategies(List<StrategyPart<?>> parts) {
        this.parts = parts;
    }

    /**
     * A catalog of them.
     *
     * @param parts the parts that there are
     * @return the catalog
     */
    public static StrategyCatalog of(List<StrategyPart<?>> parts) {
        BuiltInStrategies rows = new BuiltInStrategies(parts);
        List<WholeStrategy> all = new ArrayList<>(rows.first());
        all.addAll(rows.cloudSim());
        all.addAll(rows.tools());
        return new StrategyCatalog(all, parts);
    }

    private WholeStrategy row(String id, String label, String summary, String source, String ids) {
        List<StrategyPart<?>> own = Arrays.stream(ids.split(" "))
                .<StrategyPart<?>>map(
                        part -> parts.stream().filter(one -> one.id().equals(part)).findFirst().orElseThrow())
                .toList();
        return new WholeStrategy(id, label, summary, source, own);
    }

    private List<WholeStrategy> first() {
        return List.of(
                row("none", "No migration", "Nobody is ever moved.", "The reference of all others.",
                        "fixed least-used nothing mmt least-loaded"),
                row("threshold", "Threshold", "Hot hosts give whoever is moved soonest to the least loaded.",
                        "Own, of the plainest kind.", "fixed below balance mmt least-loaded")
                        .with("switchOff", "false", ASSUMED, OWN),
                row("prototype", "Prototype of the ME2 thesis",
                        "Finds the hot spot, recognises whether to balance or to save, and moves from there to a cold spot.",
                        THESIS, "predicted below by-load mmt least-loaded")
                        .with("threshold", "0.8", ASSUMED, THESIS).with("window", "30", ASSUMED, THESIS)
                        .with("cold", "0.3", ASSUMED, THESIS).with("horizon", "30 min", ASSUMED, THESIS),
                row("sandpiper", "Sandpiper",
                        "Hot spots give what relieves most for its size to the least loaded host.",
                        "Wood et al., NSDI 2007; figures from memory, and without its swaps of two virtual machines",
                        "predicted below balance volume least-loaded")
                        .with("threshold", "0.75", ASSUMED, "Wood et al., NSDI 2007; from memory")
                        .with("switchOff", "false", ASSUMED, OWN));
    }

    private List<WholeStrategy> cloudSim() {
        String[][] detections = { { "thr", "fixed", "fixed threshold" }, { "iqr", "iqr", "quartiles" },
                { "mad", "mad", "median deviation" }, { "lr", "lr", "local regression" },
                { "lrr", "lrr", "robust local regression" } };
        String[][] choices = { { "mmt", "least migration time" }, { "mu", "least CPU" }, { "rs", "random" },
                { "mc", "largest correlation" } };
        List<WholeStrategy> all = new ArrayList<>();
        for (String[] detection : detections) {
            for (String[] choice : choices) {
                all.add(row(detection[0] + "-" + choice[0], "CloudSim: " + detection[2] + ", " + choice[1],
                        "Relieves hot hosts by " + detection[2] + ", choosing by " + choice[1]
                                + ", and empties the least used hosts.",
                        CLOUDSIM, detection[1] + " least-used both " + choice[0] + " least-power")
                        .with("gathers", "true", PUBLISHED, CLOUDSIM));
            }
        }
        return all;
    }

    private List<WholeStrategy> tools() {
        String watcher = "OpenStack Watcher ec06744b";
        String descheduler = "Kubernetes descheduler 7d2b28bf, LowNodeUtilization; example of its page, from memory";
        return List.of(
                row("watcher-stabilization", "Watcher: workload stabilization",
                        "While the load is uneven, hosts above the mean give what evens most.",
                        watcher + ", workload_stabilization, the processor alone",
                        "deviation below balance evenest lowest-spread").with("switchOff", "false", ASSUMED, OWN),
                row("watcher-consolidation", "Watcher: VM workload consolidation",
                        "Overfilled hosts give away, then the least used are emptied onto the fullest.",
                        watcher + ", vm_workload_consolidation: its phases offload, consolidate and disable",
                        "fixed least-used save mu fullest").with("threshold", "1", PUBLISHED, watcher),
                row("proxlb", "ProxLB", "While the loads are far apart, the higher give to the least loaded.",
                        "ProxLB, the processor alone, mode used", "range below balance evenest least-loaded")
                        .with("switchOff", "false", ASSUMED, OWN).with("notHotAfter", "false", ASSUMED,
                                "Users report targets that are overfilled (ProxLB 378)"),
                row("descheduler", "Kubernetes descheduler: low node utilization",
                        "Hosts over the upper threshold give one a round to hosts under the lower.", descheduler,
                        "fixed below balance mu least-loaded").with("threshold", "0.5", ASSUMED, descheduler)
                        .with("cold", "0.2", ASSUMED, descheduler).with("coldSamples", "1", ASSUMED, descheduler)
                        .with("coldTargets", "true", PUBLISHED, descheduler).with("perRound", "1", PUBLISHED,
                                "Kubernetes descheduler 7d2b28bf: one pod a node a round with metrics")
                        .with("switchOff", "false", ASSUMED, OWN));
    }
}
