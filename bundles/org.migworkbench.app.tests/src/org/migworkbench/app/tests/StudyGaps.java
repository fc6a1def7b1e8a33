package org.migworkbench.app.tests;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.study.ExperimentService;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.commands.SetFeatureCommand;

/**
 * Measures how long the window lets an event wait while an experiment keeps all processors busy, and its table is watched.
 * No part of a build, which never judges speed: it is run by its name and prints the longest gap.
 */
class StudyGaps extends UiTest {

    private static final int WARM_UP_SECONDS = 5;
    private static final int SECONDS = 60;

    @Test
    void measure() throws InterruptedException {
        DiagramPage diagram = window.openExample("qemu-knobs");
        Experiment experiment = diagram.document().getExperiments().get(0);
        diagram.execute(new SetFeatureCommand(experiment, ModelPackage.Literals.EXPERIMENT__REPETITIONS, 200));
        window.execute("org.migworkbench.run.ui.run");
        UiThread.waitUntil("it runs", () -> Job.getJobManager().find(ExperimentService.FAMILY).length > 0);
        TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
        EventLoop loop = new EventLoop(Display.getDefault());
        loop.start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        boolean busy = true;
        while (busy && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
            busy = Job.getJobManager().find(ExperimentService.FAMILY).length > 0;
        }
        loop.stop();
        Job.getJobManager().cancel(ExperimentService.FAMILY);
        String text = String.format(Locale.ROOT, "longest gap %d ms, longest work %d ms, %s", loop.longest().toMillis(),
                loop.longestWork().toMillis(), busy ? "the experiment went on" : "the experiment ended before");
        java.util.logging.Logger.getLogger(StudyGaps.class.getName()).info(() -> "GAPS " + text);
    }
}
