package org.migworkbench.run.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunRequest;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

/** A run as its events tell it; written by the thread of its job, read by the window. */
final class LiveRun {

    private final RunRequest request;
    private final Map<String, List<RoundStats>> rounds = new LinkedHashMap<>();
    private final Map<String, MigrationResult> ended = new LinkedHashMap<>();
    private List<RunProblem> problems = List.of();
    private boolean running = true;

    LiveRun(RunRequest request) {
        this.request = request;
        request.spec().migrations().forEach(migration -> rounds.put(migration.vm(), new ArrayList<>()));
    }

    RunRequest request() {
        return request;
    }

    synchronized boolean isRunning() {
        return running;
    }

    synchronized void add(SimEvent event) {
        if (event instanceof RoundEnded round) {
            rounds.computeIfAbsent(round.vm(), vm -> new ArrayList<>()).add(round.stats());
        } else if (event instanceof MigrationEnded end) {
            ended.put(end.vm(), end.result());
        }
    }

    synchronized void finish(RunResult result) {
        running = false;
        result.migrations().forEach(migration -> ended.put(migration.vm(), migration));
    }

    synchronized void fail(List<RunProblem> why) {
        running = false;
        problems = List.copyOf(why);
    }

    synchronized RunSnapshot snapshot() {
        List<MigrationProgress> migrations = new ArrayList<>();
        for (MigrationSpec migration : request.spec().migrations()) {
            Optional<VmSpec> vm = vm(request.spec(), migration.vm());
            if (vm.isPresent()) {
                migrations.add(progress(vm.get()));
            }
        }
        return new RunSnapshot(request.query(), running, false, migrations, problems);
    }

    private MigrationProgress progress(VmSpec vm) {
        MigrationResult result = ended.get(vm.id());
        if (result != null) {
            return MigrationProgress.of(result, vm);
        }
        MigrationRounds soFar = new MigrationRounds(vm.id(), rounds.getOrDefault(vm.id(), List.of()),
                OptionalLong.empty());
        return new MigrationProgress(vm, soFar, Optional.empty());
    }

    /** What is known of a result of which no event was seen. */
    static RunSnapshot snapshot(RunQuery query, RunResult result, boolean outdated) {
        List<MigrationProgress> migrations = new ArrayList<>();
        for (MigrationResult migration : result.migrations()) {
            vm(result.spec(), migration.vm()).ifPresent(vm -> migrations.add(MigrationProgress.of(migration, vm)));
        }
        return new RunSnapshot(query, false, outdated, migrations, List.of());
    }

    private static Optional<VmSpec> vm(ScenarioSpec spec, String id) {
        return spec.vms().stream().filter(vm -> vm.id().equals(id)).findFirst();
    }
}
