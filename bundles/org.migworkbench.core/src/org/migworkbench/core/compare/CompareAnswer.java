package org.migworkbench.core.compare;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.compare.ComparedResult;
import org.migworkbench.analysis.compare.Comparison;
import org.migworkbench.analysis.compare.ComparisonPlots;
import org.migworkbench.analysis.compare.SettingDifference;
import org.migworkbench.analysis.playback.MigrationCourse;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.queries.PlotAxis;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.engine.result.RunResult;

/**
 * All that is shown about several results, computed at once.
 *
 * @param comparison  their figures
 * @param vms         the virtual machines that can be asked about
 * @param settings    what differs in their settings
 * @param overlays    their plots over each other
 * @param differences plots of their differences to the baseline
 * @param multiples   a plot for each result, metric after metric
 * @param timed       their plots over each other in time, for what is played
 * @param courses     the course of each migration, in the order of the results; empty where a result doesn't have it
 */
public record CompareAnswer(Comparison comparison, List<String> vms, List<SettingDifference> settings,
        List<PlotModel> overlays, List<PlotModel> differences, List<PlotModel> multiples, List<PlotModel> timed,
        List<Optional<MigrationCourse>> courses) {

    /** Makes the lists immutable. */
    public CompareAnswer {
        vms = List.copyOf(vms);
        settings = List.copyOf(settings);
        overlays = List.copyOf(overlays);
        differences = List.copyOf(differences);
        multiples = List.copyOf(multiples);
        timed = List.copyOf(timed);
        courses = List.copyOf(courses);
    }

    /**
     * Answers a question.
     *
     * @param results  the results, two or more
     * @param question what is asked
     * @param catalogs known policies and workloads
     * @return the answer; empty where no result has a migration
     */
    public static Optional<CompareAnswer> of(List<ComparedResult> results, CompareQuestion question,
            Catalogs catalogs) {
        List<String> vms = ComparedResult.vms(results);
        if (vms.isEmpty()) {
            return Optional.empty();
        }
        Comparison comparison = new Comparison(results, Math.min(question.baseline(), results.size() - 1),
                question.meant(vms), question.tolerance());
        List<RunResult> runs = results.stream().map(ComparedResult::result).toList();
        ComparisonPlots plots = ComparisonPlots.of(comparison, question.axis(), catalogs.policies());
        return Optional.of(new CompareAnswer(comparison, vms,
                new SettingDifferences(catalogs).of(runs), plots.overlays(),
                plots.differences(), plots.multiples(),
                ComparisonPlots.of(comparison, PlotAxis.TIME, catalogs.policies()).overlays(),
                comparison.migrations().stream()
                        .map(one -> one.map(found -> MigrationCourse.of(found.result(), found.vm()))).toList()));
    }

    /**
     * How long the longest of them took.
     *
     * @return nanoseconds
     */
    public long lengthNanos() {
        return courses.stream().flatMap(Optional::stream).mapToLong(MigrationCourse::lengthNanos).max().orElse(0);
    }

    /**
     * When rounds of any of them began.
     *
     * @return nanoseconds since the start of each migration
     */
    public List<Long> steps() {
        return courses.stream().flatMap(Optional::stream).flatMap(course -> course.steps().stream()).toList();
    }
}
