package org.migworkbench.core.datacenter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.migworkbench.analysis.format.CsvText;
import org.migworkbench.analysis.format.ExactNumbers;
import org.migworkbench.engine.datacenter.result.DayMetric;
import org.migworkbench.engine.datacenter.result.DayResult;
import org.migworkbench.engine.datacenter.result.Figures;
import org.migworkbench.engine.datacenter.result.MoveRecord;

/**
 * The files of days: {@code summary.json}, and for each strategy and seed a folder with {@code series.csv} (each metric at
 * each sample), {@code moves.csv} and {@code hosts.csv} (load of each host at each sample, empty = off).
 */
public final class DayFiles {

    /** The summary of all. */
    public static final String SUMMARY = "summary.json";
    /** Each metric at each sample. */
    public static final String SERIES = "series.csv";
    /** The moves. */
    public static final String MOVES = "moves.csv";
    /** The load of each host at each sample. */
    public static final String HOSTS = "hosts.csv";

    private static final List<String> MOVE_COLUMNS = List.of("vm", "source", "target", "decidedMs", "beginMs",
            "totalMs",
            "downtimeMs", "lostMs", "bytesSent", "loadPercent", "completed", "back", "reason");

    private DayFiles() {
    }

    /**
     * Writes a new folder, completely or not at all.
     *
     * @param all    the strategies' days
     * @param folder the folder; it must not exist or be empty
     * @throws IOException if it can't be written
     */
    public static void write(List<StrategyDays> all, Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path made = Files.createTempDirectory(parent, ".datacenter-");
        try {
            for (int i = 0; i < all.size(); i++) {
                writeStrategy(all.get(i), made, i);
            }
            Files.writeString(made.resolve(SUMMARY), DaysJson.of(all));
            Files.deleteIfExists(folder);
            Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(made);
        }
    }

    private static void writeStrategy(StrategyDays days, Path folder, int number) throws IOException {
        String name = days.strategy().replaceAll("[^A-Za-z0-9-].*", "");
        for (DayResult day : days.days()) {
            Path place = folder.resolve((number + 1) + "-" + name).resolve("seed-" + day.spec().seed());
            Files.createDirectories(place);
            Files.writeString(place.resolve(SERIES), series(day));
            Files.writeString(place.resolve(MOVES), moves(day));
            Files.writeString(place.resolve(HOSTS), hosts(day));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    static String series(DayResult day) {
        List<List<String>> rows = new ArrayList<>();
        List<String> titles = new ArrayList<>(List.of("startMs"));
        Arrays.stream(DayMetric.values()).forEach(metric -> titles.add(metric.id()));
        rows.add(titles);
        for (int i = 0; i < day.samples().size(); i++) {
            Figures sample = day.samples().get(i);
            rows.add(Stream.concat(Stream.of(time(day, i)), Arrays.stream(DayMetric.values())
                    .map(metric -> CsvText.cell(metric.of(sample)))).toList());
        }
        return CsvText.of(rows);
    }

    private static String time(DayResult day, int sample) {
        return ExactNumbers.millis(sample * day.spec().traces().intervalNanos());
    }

    static String moves(DayResult day) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(MOVE_COLUMNS);
        day.moves().forEach(move -> rows.add(row(move)));
        return CsvText.of(rows);
    }

    private static List<String> row(MoveRecord move) {
        return List.of(Integer.toString(move.order().vm()), Integer.toString(move.order().source()),
                Integer.toString(move.order().target()), ExactNumbers.millis(move.decidedNanos()),
                ExactNumbers.millis(move.beginNanos()), ExactNumbers.millis(move.cost().totalNanos()),
                ExactNumbers.millis(move.cost().downtimeNanos()), ExactNumbers.millis(move.cost().lostNanos()),
                Long.toString(move.cost().bytes()), Integer.toString(move.order().loadPercent()),
                Boolean.toString(move.cost().isCompleted()), Boolean.toString(move.isBack()), move.cost().reason());
    }

    static String hosts(DayResult day) {
        List<List<String>> rows = new ArrayList<>();
        List<String> titles = new ArrayList<>(List.of("startMs"));
        for (int host = 0; host < day.spec().hosts(); host++) {
            titles.add(Integer.toString(host));
        }
        rows.add(titles);
        for (int i = 0; i < day.samples().size(); i++) {
            rows.add(loads(time(day, i), day.hostLoads()[i]));
        }
        return CsvText.of(rows);
    }

    private static List<String> loads(String time, float[] loads) {
        List<String> row = new ArrayList<>(List.of(time));
        for (float load : loads) {
            row.add(Float.isNaN(load) ? "" : Float.toString(load));
        }
        return row;
    }
}
