package org.migworkbench.analysis.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands above and below the table of an experiment, in sentences. */
public final class ExperimentRemarks {

    private ExperimentRemarks() {
    }

    /**
     * What was compared.
     *
     * @param result the experiment
     * @return such as {@code ME2 against Xen: 2 policies, 5 workloads, 5 seeds, baseline Xen}
     */
    public static String headline(ExperimentResult result) {
        return result.name() + ": " + count(result.policies().size(), "policy", "policies") + ", "
                + count(result.workloads().size(), "workload", "workloads") + ", "
                + count(result.seeds().size(), "seed", "seeds")
                + result.baseline().map(name -> ", baseline " + name).orElse("");
    }

    /**
     * What each policy gains or loses over all workloads, if there are several.
     *
     * @param result the experiment
     * @return a sentence for each policy but the baseline
     */
    public static List<String> averages(ExperimentResult result) {
        List<String> lines = new ArrayList<>();
        if (result.workloads().size() > 1) {
            for (ExperimentAverage average : ExperimentAverage.of(result)) {
                lines.add(average.policy() + ": total time " + average.spread(Metric.TOTAL_TIME).text() + ", downtime "
                        + average.spread(Metric.DOWNTIME).text() + ", sent "
                        + average.spread(Metric.BYTES_SENT).text());
            }
        }
        return lines;
    }

    /**
     * What others published, each beside what was measured.
     *
     * @param result the experiment
     * @return a sentence for each figure
     */
    public static List<String> published(ExperimentResult result) {
        List<String> lines = new ArrayList<>();
        List<ExperimentRow> rows = ExperimentRow.of(result);
        for (PublishedDifference figure : result.published()) {
            lines.add(figure.policy() + ", " + figure.workload().map(name -> name + ", ").orElse("")
                    + figure.metric().label().toLowerCase(Locale.ROOT) + ": measured " + measured(result, rows, figure)
                    + ", " + figure.text());
        }
        return lines;
    }

    private static String measured(ExperimentResult result, List<ExperimentRow> rows, PublishedDifference figure) {
        if (figure.workload().isEmpty()) {
            return ExperimentAverage.of(result).stream().filter(one -> one.policy().equals(figure.policy()))
                    .map(one -> one.spread(figure.metric()).text()).findFirst().orElse("\u2013");
        }
        return rows.stream().filter(row -> row.published().contains(figure)).findFirst()
                .map(row -> Percent.signed(row.difference(figure.metric()).percent().mean()) + " %").orElse("\u2013");
    }

    /**
     * Which runs have no result and why.
     *
     * @param result the experiment
     * @return a sentence for each cell and reason
     */
    public static List<String> problems(ExperimentResult result) {
        List<String> lines = new ArrayList<>();
        for (ExperimentCell cell : result.cells()) {
            cell.problems().forEach(problem -> lines.add(cell.policy() + ", " + cell.workload() + ": " + problem));
        }
        return lines;
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
