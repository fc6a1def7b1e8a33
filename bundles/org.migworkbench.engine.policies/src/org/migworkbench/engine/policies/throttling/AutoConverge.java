package org.migworkbench.engine.policies.throttling;

import java.util.Arrays;
import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.GuestControl;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.Unit;

/**
 * QEMU's auto-converge: all processors sleep for a share of the time, a little more each time that the trigger fires.
 * After each 10 ms a processor sleeps so long that it loses the share that was set; one that would have been idle for a
 * part of the time makes up for that part. Lifted when the guest stops, never before.
 */
public final class AutoConverge implements Throttling {

    private static final ParamSpec<Double> INITIAL = percent("cpuThrottleInitial", "20 %", "QEMU, cpu-throttle-initial",
            "Share of their time that the processors sleep at first.");
    private static final ParamSpec<Double> INCREMENT = percent("cpuThrottleIncrement", "10 %",
            "QEMU, cpu-throttle-increment",
            "How much that share grows at each further step.");
    private static final ParamSpec<Double> MAXIMUM = percent("maxCpuThrottle", "99 %", "QEMU, max-cpu-throttle",
            "The greatest share of their time that the processors sleep.");
    private static final ParamSpec<Boolean> TAIL_SLOW = ParamSpec.flag("cpuThrottleTailslow", false,
            ParamSource.PUBLISHED, "QEMU, cpu-throttle-tailslow",
            "Whether a step is made smaller where less is enough to bring the dirty rate below the threshold.");
    private static final ParamSpec<Double> CPU_USE = new ParamSpec<>("guestCpuUse", ParamType.share(), "0 %",
            ParamSource.ASSUMED, "No source: by the rate of the guest's writes, see guestCpuPerWrite.",
            "Share of the time that a processor of the guest is busy when nothing slows it. Sleep takes the idle time"
                    + " first. 0 = as its page writes need; 100 % = always busy, which throttling hits hardest.");
    private static final ParamSpec<Long> CPU_PER_WRITE = new ParamSpec<>("guestCpuPerWrite", ParamType.time(1, 1e9),
            "3 us", ParamSource.ASSUMED,
            "No source: processor time of recorded migrations of QEMU under software emulation, less"
                    + " that of an idle guest, a page write; median of 20 at 40 MiB/s, 0.7 to 15 us.",
            "Processor time of one page write of the guest. Where guestCpuUse is 0, a processor is as busy as the most"
                    + " frequent writes seen at a step need.");

    private final ConvergenceTrigger trigger;
    private final int initial;
    private final int increment;
    private final int maximum;
    private final boolean tailSlow;
    private final double use;
    private final double secondsPerWrite;
    private double[] mostWritesPerSecond = {};
    private int percentage;

    private AutoConverge(Params params) {
        this.trigger = new ConvergenceTrigger(params.get(ConvergenceTrigger.THRESHOLD));
        this.initial = percentage(params, INITIAL);
        this.increment = percentage(params, INCREMENT);
        this.maximum = percentage(params, MAXIMUM);
        this.tailSlow = params.get(TAIL_SLOW);
        this.use = params.get(CPU_USE);
        this.secondsPerWrite = params.get(CPU_PER_WRITE) / 1e9;
    }

    /**
     * Its parameters.
     *
     * @return the declarations
     */
    public static List<ParamSpec<?>> params() {
        return List.of(ConvergenceTrigger.THRESHOLD, INITIAL, INCREMENT, MAXIMUM, TAIL_SLOW, CPU_USE, CPU_PER_WRITE);
    }

    /**
     * Makes one for a migration.
     *
     * @param params  values of {@link #params}
     * @param context the migration; nothing of it is needed
     * @return the throttling
     */
    public static AutoConverge of(Params params, PolicyContext context) {
        return new AutoConverge(params);
    }

    @Override
    public void roundEnded(RoundStats last, RunView run, GuestControl guest) {
        if (!trigger.fires(last, run)) {
            return;
        }
        percentage = percentage == 0 ? initial : Math.min(maximum, percentage + step());
        for (int vcpu = 0; vcpu < guest.vcpus(); vcpu++) {
            guest.setThrottle(vcpu, lost(use > 0 ? use : useBy(vcpu, guest)));
        }
    }

    /** A guest that pauses just now isn't taken for an idle one: it will write again before the next step. */
    private double useBy(int vcpu, GuestControl guest) {
        if (vcpu >= mostWritesPerSecond.length) {
            mostWritesPerSecond = Arrays.copyOf(mostWritesPerSecond, guest.vcpus());
        }
        mostWritesPerSecond[vcpu] = Math.max(mostWritesPerSecond[vcpu], guest.writesPerSecond(vcpu));
        return Math.min(1, secondsPerWrite * mostWritesPerSecond[vcpu]);
    }

    /** The share of its work that a processor loses which is busy for a share of the time. */
    private double lost(double busy) {
        double left = 1 - percentage / 100.0;
        return busy <= left ? 0 : 1 - left / busy;
    }

    @Override
    public boolean isSteady() {
        return percentage == maximum || trigger.isQuiet();
    }

    @Override
    public double shown(double lost) {
        return percentage / 100.0;
    }

    /**
     * What QEMU calls cpu-throttle-percentage; a guest that isn't always busy is slowed less.
     *
     * @return 0 to 99
     */
    public int percentage() {
        return percentage;
    }

    private int step() {
        if (!tailSlow) {
            return increment;
        }
        int cpu = 100 - percentage;
        int ideal = (int) (cpu * (trigger.periodAllowed() / trigger.periodDirtied()));
        return Math.min(cpu - ideal, increment);
    }

    private static ParamSpec<Double> percent(String name, String text, String citation, String description) {
        return new ParamSpec<>(name, ParamType.real(Unit.SHARE, 0.01, 0.99), text, ParamSource.PUBLISHED, citation,
                description);
    }

    private static int percentage(Params params, ParamSpec<Double> spec) {
        return (int) Math.round(100 * params.get(spec));
    }
}
