package org.migworkbench.core.live.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.core.live.GuestText;
import org.migworkbench.core.live.LiveAction;
import org.migworkbench.core.live.LiveMoment;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveVm;
import org.migworkbench.core.live.SentCommand;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.VmSpec;

/** What is known of a course, for those who watch: written by its threads, read by the window. */
final class LiveOverview {

    private final LivePlan plan;
    private final LiveLog log = new LiveLog();
    private final List<LiveRow> rows = new ArrayList<>();
    private LiveStage stage = LiveStage.OPENING;
    private Standing standing;
    private String refusal = "";
    /** What the guest said last; blank while it can be heard. */
    private String lastWords = "";
    private LiveMoment moment = LiveMoment.NONE;
    private List<String> question = List.of();
    private Optional<LiveSession> session = Optional.empty();
    private boolean postcopyPrepared;
    private Optional<LiveRow> current = Optional.empty();
    private Optional<GuestReport> guest = Optional.empty();
    private Optional<RunQuery> shown = Optional.empty();

    /**
     * How it stands.
     *
     * @param sentence what is going on or has happened
     * @param problem whether that is something that went wrong
     * @param next what can be done next; blank where nothing has to be
     */
    private record Standing(String sentence, boolean problem, String next) {

        static Standing of(String sentence) {
            return new Standing(sentence, false, "");
        }
    }

    LiveOverview(LivePlan plan) {
        this.plan = plan;
        standing = Standing.of(plan.isDemo() ? "Two machines are being started." : "The machines are being asked.");
    }

    LiveLog log() {
        return log;
    }

    synchronized void opened(LiveSession open) {
        session = Optional.of(open);
    }

    synchronized void prepared(boolean postcopy) {
        postcopyPrepared = postcopy;
    }

    synchronized void asks(List<String> lines) {
        question = lines;
        stage = LiveStage.CONFIRMING;
        standing = Standing.of("Nothing is done before it is confirmed.");
    }

    synchronized void begins(boolean ending) {
        stage = ending ? LiveStage.ENDING : LiveStage.RUNNING;
        standing = Standing.of(plan.isDemo() ? "The guest is warming up." : "The migration begins.");
        question = List.of();
    }

    synchronized void migrates(String name, RunQuery query, int number) {
        current = Optional.of(new LiveRow(name, query, Optional.empty(), Optional.empty()));
        shown = Optional.of(query);
        moment = LiveMoment.NONE;
        refusal = "";
        standing = Standing.of(plan.isDemo() ? number + " of " + plan.times() + ": " : "");
    }

    synchronized void simulated(RunQuery query, RunResult result) {
        rows.add(0, new LiveRow("Simulated", query, Optional.of(result.migrations().get(0)), Optional.empty()));
    }

    synchronized void ended(LiveMigration migration, VmSpec vm) {
        guest = migration.report().guest();
        LiveRow row = current.orElseThrow();
        rows.add(new LiveRow(row.name(), row.query(), Optional.of(migration.outcome()), guest));
        LiveEnding over = new LiveEnding(migration);
        standing = new Standing(over.sentence(vm), over.isProblem(), over.whereabouts());
        isOver();
    }

    private void isOver() {
        current = Optional.empty();
        moment = LiveMoment.NONE;
    }

    /** Not an end of the migration, only of following it. */
    synchronized void left() {
        standing = new Standing("No longer followed: the machines go on, and so does the migration.", false,
                "Attach again to follow it.");
    }

    synchronized void failed(String why) {
        isOver();
        standing = new Standing(why, true, standing.next());
    }

    synchronized void refused(String why) {
        refusal = why;
    }

    /** Whether a person was still being asked. */
    synchronized boolean ends() {
        boolean asked = stage == LiveStage.CONFIRMING;
        stage = LiveStage.ENDING;
        if (asked) {
            standing = Standing.of("Nothing was done to the machine.");
        }
        return asked;
    }

    synchronized void closes() {
        lastWords = guest();
    }

    synchronized void closed() {
        if (plan.isDemo() && !standing.problem() && !rows.isEmpty()) {
            standing = new Standing(LiveEnding.ofDemonstration(rows), false,
                    "A row of the table under Control shows its rounds in Results.");
        }
        stage = LiveStage.IDLE;
        question = List.of();
        moment = LiveMoment.NONE;
    }

    synchronized void heard(LiveMoment now) {
        moment = now;
    }

    void sent(SentCommand command) {
        log.add(command);
    }

    /** What there is to show. */
    synchronized LiveState state() {
        boolean running = stage == LiveStage.RUNNING && current.isPresent();
        String now = running ? standing.sentence() + moment.sentence() : standing.sentence();
        Optional<String> advice = refusal.isEmpty()
                ? moment.advice(postcopyPrepared).or(() -> Optional.of(standing.next())) : Optional.of(refusal);
        Set<LiveAction> actions = running ? LiveAction.allowed(moment.status(), postcopyPrepared) : Set.of();
        List<LiveRow> all = new ArrayList<>(rows);
        current.ifPresent(all::add);
        return new LiveState(stage, plan.isDemo(), now, standing.problem() || !refusal.isEmpty(), advice,
                lastWords.isEmpty() ? guest() : lastWords, actions, machine(), question, List.copyOf(all),
                log.lines(), shown);
    }

    private String guest() {
        return plan.isDemo() ? session.map(open -> GuestText.of(open.beat(), guest)).orElse("") : "";
    }

    private String machine() {
        if (session.isEmpty()) {
            return "";
        }
        LiveVm vm = session.get().vm();
        return plan.isDemo() ? "The demonstration guest, on this computer"
                : "'" + vm.name() + "' from " + vm.source() + " to " + vm.destination();
    }
}
