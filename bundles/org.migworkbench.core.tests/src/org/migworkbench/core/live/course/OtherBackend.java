package org.migworkbench.core.live.course;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.GuestBeat;
import org.migworkbench.core.live.LiveAction;
import org.migworkbench.core.live.LiveBackend;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveHints;
import org.migworkbench.core.live.LiveListener;
import org.migworkbench.core.live.LiveMoment;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.core.live.LiveReport;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveSettings;
import org.migworkbench.core.live.LiveStatus;
import org.migworkbench.core.live.LiveVm;
import org.migworkbench.core.live.SentCommand;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingSample;

/** A second backend, of a tool stack that works with domains and jobs; its machines are simulated. */
final class OtherBackend implements LiveBackend {

    /** What was asked of the session, in this order. */
    final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<LiveListener> listeners = new CopyOnWriteArrayList<>();
    /** What happens while a migration goes on. */
    private Runnable meanwhile = () -> {};
    private Optional<Issue> objection = Optional.empty();

    void meanwhile(Runnable action) {
        meanwhile = action;
    }

    void objects(Issue issue) {
        objection = Optional.of(issue);
    }

    /** The tool stack's own words, in the workbench's. */
    private static LiveStatus status(String job) {
        return switch (job) {
            case "live copy" -> LiveStatus.PRECOPY;
            case "suspended" -> LiveStatus.SWITCHOVER;
            default -> LiveStatus.OTHER;
        };
    }

    void says(String job) {
        RecordingSample sample = new RecordingSample(1, job, Map.of(Counter.DIRTY_SYNC_COUNT, 2.0));
        listeners.forEach(listener -> listener.moment(new LiveMoment(status(job), Optional.of(sample))));
    }

    @Override
    public String id() {
        return "toolstack";
    }

    @Override
    public LiveHints hints() {
        return new LiveHints("Tool stack", "xen", "xen:maxRounds=5", "A connection URI", "A host");
    }

    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public LiveSession demo(DemoGuest guest, LiveSettings settings) {
        return new Session("demo");
    }

    @Override
    public LiveSession launch(Path profile, LiveSettings settings) {
        return new Session("launched");
    }

    @Override
    public LiveSession attach(LiveEnds ends, LiveSettings settings) {
        return new Session("web");
    }

    private final class Session implements LiveSession {

        private final String name;
        private boolean left;

        Session(String name) {
            this.name = name;
        }

        @Override
        public String id() {
            return OtherBackend.this.id();
        }

        @Override
        public String label() {
            return name;
        }

        @Override
        public LiveVm vm() {
            return new LiveVm(name, 64 << 20, 1, "host one", "host two", true);
        }

        @Override
        public boolean underWay() {
            return false;
        }

        @Override
        public List<Issue> check(ScenarioSpec spec) {
            calls.add("check");
            return objection.map(List::of).orElse(List.of());
        }

        @Override
        public List<String> confirmation(ScenarioSpec spec) {
            calls.add("confirmation");
            return List.of("Domain " + name, "job: move to host two");
        }

        @Override
        public RunResult run(ScenarioSpec spec, RunOptions options) {
            calls.add("run");
            says("live copy");
            meanwhile.run();
            Run run = new SimulationEngine().open(spec, PolicyCatalog.of(BuiltInPolicies.all()),
                    WorkloadCatalog.of(BuiltInWorkloads.all()), options.observer());
            run.advance(Long.MAX_VALUE, new RunControl() {
                @Override
                public boolean isCancelled() {
                    return left || options.control().isCancelled();
                }

                @Override
                public void progress(double fraction, String phaseId) {
                    options.control().progress(fraction, phaseId);
                }
            });
            return run.result();
        }

        @Override
        public boolean preparesPostcopy(ScenarioSpec spec) {
            return false;
        }

        @Override
        public void give(LiveOrder order) throws LiveException {
            listeners.forEach(listener -> listener
                    .command(new SentCommand(Instant.EPOCH, "host one", command(order), false)));
            if (order.action() == LiveAction.PAUSE) {
                throw new LiveException("The job can't be paused.");
            }
        }

        @Override
        public String command(LiveOrder order) {
            return "job " + order.action() + ' ' + order.value();
        }

        @Override
        public void leave() {
            calls.add("leave");
            left = true;
        }

        @Override
        public Optional<LiveReport> report() {
            return Optional.of(new LiveReport("The domain runs on host two.", List.of(), Optional.empty(),
                    Optional.empty(), Optional.empty()));
        }

        @Override
        public Optional<GuestBeat> beat() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> log() {
            return Optional.empty();
        }

        @Override
        public void addListener(LiveListener listener) {
            listeners.add(listener);
        }

        @Override
        public void removeListener(LiveListener listener) {
            listeners.remove(listener);
        }

        @Override
        public void close() {
            calls.add("close");
        }
    }
}
