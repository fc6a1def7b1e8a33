package org.migworkbench.core.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.VmSpec;

/** A run goes on, or waits for its turn. It grows with each event, on the thread of the run. */
public final class RunUnderWay implements RunState {

    private final RunRequest request;
    private final Map<String, List<RoundStats>> rounds = new LinkedHashMap<>();
    private final Map<String, MigrationResult> ended = new LinkedHashMap<>();

    RunUnderWay(RunRequest request) {
        this.request = request;
    }

    /**
     * What is run.
     *
     * @return the request
     */
    public RunRequest request() {
        return request;
    }

    synchronized void add(SimEvent event) {
        if (event instanceof RoundEnded round) {
            rounds.computeIfAbsent(round.vm(), vm -> new ArrayList<>()).add(round.stats());
        } else if (event instanceof MigrationEnded end) {
            ended.put(end.vm(), end.result());
        }
    }

    @Override
    public synchronized List<MigrationProgress> migrations() {
        List<MigrationProgress> migrations = new ArrayList<>();
        for (MigrationSpec migration : request.spec().migrations()) {
            MigrationProgress.vm(request.spec(), migration.vm())
                    .ifPresent(vm -> migrations.add(progress(vm, migration)));
        }
        return migrations;
    }

    private MigrationProgress progress(VmSpec vm, MigrationSpec spec) {
        MigrationResult result = ended.get(vm.id());
        if (result != null) {
            return MigrationProgress.ended(vm, spec, result);
        }
        MigrationRounds soFar = MigrationRounds.soFar(vm.id(), rounds.getOrDefault(vm.id(), List.of()));
        return new MigrationProgress(vm, spec, soFar, Optional.empty());
    }
}
