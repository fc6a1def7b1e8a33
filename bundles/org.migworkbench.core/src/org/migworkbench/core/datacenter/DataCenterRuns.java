package org.migworkbench.core.datacenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.engine.datacenter.day.DataCenterDay;
import org.migworkbench.engine.datacenter.move.Engines;
import org.migworkbench.engine.datacenter.result.DayResult;
import org.migworkbench.engine.datacenter.spec.DataCenterSpec;
import org.migworkbench.engine.datacenter.strategy.catalog.BuiltInStrategies;
import org.migworkbench.engine.datacenter.strategy.catalog.StrategyCatalog;
import org.migworkbench.engine.datacenter.strategy.parts.BuiltInParts;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.study.search.OrderedTasks;

/** Runs days of a data centre, each strategy under each seed. */
public final class DataCenterRuns {

    private final StrategyCatalog strategies = BuiltInStrategies.of(BuiltInParts.all());
    private final Engines engines;

    /**
     * Creates runs.
     *
     * @param catalogs known policies and workloads
     */
    public DataCenterRuns(Catalogs catalogs) {
        Objects.requireNonNull(catalogs, "catalogs");
        this.engines = new Engines(catalogs.policies(), catalogs.workloads());
    }

    /**
     * The strategies that there are.
     *
     * @return the catalog
     */
    public StrategyCatalog strategies() {
        return strategies;
    }

    /**
     * Runs one day.
     *
     * @param spec    what to run
     * @param control asked before each sample whether to go on
     * @return the result
     * @throws IllegalArgumentException if something of it isn't allowed; the message is a complete sentence
     */
    public DayResult run(DataCenterSpec spec, RunControl control) {
        return new DataCenterDay(spec, strategies, engines).run(control);
    }

    /**
     * Runs a day for each strategy and seed, on all processors.
     *
     * @param spec    the data centre; its strategy and seed are replaced
     * @param compared the strategies
     * @param seeds   the seeds
     * @param control asked whether to go on
     * @return for each strategy its days
     * @throws IllegalArgumentException if something isn't allowed; the message is a complete sentence
     */
    public List<StrategyDays> compare(DataCenterSpec spec, List<PolicySpec> compared, List<Long> seeds,
            RunControl control) {
        compared.forEach(strategies::make);
        engines.check(spec.moves());
        List<Callable<DayResult>> tasks = new ArrayList<>();
        for (PolicySpec strategy : compared) {
            for (long seed : seeds) {
                tasks.add(() -> run(spec.withStrategy(strategy).withSeed(seed), control));
            }
        }
        List<DayResult> results = new OrderedTasks().all(tasks);
        List<StrategyDays> all = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            all.add(new StrategyDays(PolicyText.of(compared.get(i)),
                    results.subList(i * seeds.size(), (i + 1) * seeds.size())));
        }
        return all;
    }
}
