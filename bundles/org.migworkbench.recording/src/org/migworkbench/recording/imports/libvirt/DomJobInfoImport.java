package org.migworkbench.recording.imports.libvirt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.source.Poll;
import org.migworkbench.recording.imports.source.PollSeries;
import org.migworkbench.recording.imports.text.LineTime;
import org.migworkbench.recording.imports.text.LogLine;
import org.migworkbench.recording.imports.text.LogLines;

/**
 * Reads libvirt's statistics of jobs: the output of {@code virsh domjobinfo}, with or without {@code --rawstats},
 * {@code --anystats} and {@code --completed}, and the dictionaries that libvirt's bindings for Python print. An answer
 * begins with the line "Job type"; what stands between answers is passed over. Jobs that are no migrations are told apart
 * by their operation.
 */
public final class DomJobInfoImport {

    private static final Pattern TYPE = Pattern.compile(
            "(?:^|.*[\\s|>\\]])Job type:\\s+(?:\\S{1,20})\\s*$");
    private static final Pattern STATS = Pattern.compile("\\{\\s*['\"]type['\"]\\s*:\\s*[0-5]\\s*[,}]"
            + "|['\"](?:time_elapsed|memory_remaining|data_remaining)['\"]\\s*:");
    private static final Pattern PAIR = Pattern
            .compile("['\"]([a-z]+(?:_[a-z]+)*)['\"]\\s*:\\s*(?:['\"]([^'\"]*)['\"]|([^,}\\s'\"]+))");
    private static final Pattern COMMAND = Pattern
            .compile("domjobinfo\\s+(?:--(?!domain)[a-z]+\\s+)*(?:--domain[\\s=])?([\\w.:@+-]+)");
    private static final int MOST_OPEN = 8;
    /** An answer of which no line came in so many isn't heard of again. */
    private static final int STALE_LINES = 100;

    private final LogLines lines;
    private final PollSeries series = new PollSeries("virsh domjobinfo", "Time elapsed");
    private final Map<String, Open> open = new LinkedHashMap<>();
    private final Map<String, String> otherJobs = new LinkedHashMap<>();
    private String machine = "";
    private String cut = "";

    /** An answer whose lines are coming in. */
    private static final class Open {
        private final JobAnswer answer;
        private final String place;
        private final boolean dictionary;
        private long lastLine;

        Open(LogLine line, String machine, Optional<LineTime> time, boolean dictionary) {
            this.dictionary = dictionary;
            this.place = line.place();
            this.answer = new JobAnswer(new Poll(place).machine(machine).time(time));
            this.lastLine = line.number();
        }
    }

    private DomJobInfoImport(LogLines lines) {
        this.lines = lines;
    }

    /**
     * Whether a line begins an answer.
     *
     * @param line the line
     * @return whether only such a text has such a line
     */
    public static boolean tells(LogLine line) {
        return isType(line.text()) || isStats(line.text());
    }

    /**
     * Reads the answers.
     *
     * @param source where from
     * @return the migrations that they tell of
     * @throws IOException if it is broken or can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        return new DomJobInfoImport(source.lines()).content();
    }

    private ImportContent content() throws IOException {
        Optional<LineTime> time = Optional.empty();
        for (LogLine line = lines.next(); line != null; line = lines.next()) {
            time = line.time().isPresent() ? line.time() : time;
            take(line, time);
        }
        closeAll();
        if (series.isEmpty()) {
            throw new FormatException(lines.place() + (otherJobs.isEmpty()
                    ? ": the text holds no answer of domjobinfo about a migration"
                    : ": the text tells of no migration, but of another job: " + otherJobs()));
        }
        return new ImportContent(series.migrations(), notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!cut.isEmpty()) {
            notes.add(cut);
        }
        if (!otherJobs.isEmpty()) {
            notes.add("Answers about other jobs than migrations weren't used: " + otherJobs() + '.');
        }
        return notes;
    }

    private String otherJobs() {
        return String.join(", ", otherJobs.entrySet().stream().map(one -> one.getKey() + " (" + one.getValue() + ')')
                .toList());
    }

    private void take(LogLine line, Optional<LineTime> time) throws FormatException {
        Matcher command = COMMAND.matcher(line.text());
        if (line.text().contains("domjobinfo") && command.find()) {
            machine = command.group(1);
            lines.use();
            return;
        }
        Open current = open.get(line.writer());
        boolean within = current != null && current.dictionary;
        if (within || isStats(line.text())) {
            if (!within) {
                begin(line, time, true);
            }
            dictionary(line);
        } else {
            if (isType(line.text())) {
                begin(line, time, false);
            }
            field(line);
        }
    }

    private static boolean isType(String text) {
        return text.contains("Job type") && TYPE.matcher(text).matches();
    }

    private static boolean isStats(String text) {
        return (text.indexOf('\'') >= 0 || text.indexOf('"') >= 0) && STATS.matcher(text).find();
    }

    /** Takes the pairs of a line, and ends the answer with the dictionary. */
    private void dictionary(LogLine line) throws FormatException {
        Open current = open.get(line.writer());
        Matcher pair = PAIR.matcher(line.text());
        while (pair.find()) {
            Optional<JobField> field = JobField.of(pair.group(1));
            if (field.isPresent()) {
                take(current, field.get(), pair.group(2) == null ? pair.group(3) : pair.group(2), line);
            }
        }
        if (line.text().indexOf('}') >= 0) {
            open.remove(line.writer());
            close(current);
        }
    }

    private void begin(LogLine line, Optional<LineTime> time, boolean dictionary) throws FormatException {
        Open same = open.remove(line.writer());
        if (same != null) {
            close(same);
        }
        while (!open.isEmpty()) {
            Map.Entry<String, Open> oldest = open.entrySet().iterator().next();
            if (open.size() < MOST_OPEN && oldest.getValue().lastLine > line.number() - STALE_LINES) {
                break;
            }
            open.remove(oldest.getKey());
            close(oldest.getValue());
        }
        open.put(line.writer(), new Open(line, machine, time, dictionary));
    }

    private void field(LogLine line) throws FormatException {
        Open current = open.get(line.writer());
        if (current == null) {
            return;
        }
        Optional<JobField.Labelled> field = JobField.in(line.text());
        if (field.isPresent()) {
            take(current, field.get().field(), field.get().text(), line);
        }
    }

    private void take(Open current, JobField field, String text, LogLine line) throws FormatException {
        current.lastLine = line.number();
        lines.use();
        if (lines.cut() && field.mayBeCut(text)) {
            cut = "The file breaks off within " + line.place() + "; what is whole was read.";
            return;
        }
        try {
            current.answer.take(field, text);
        } catch (FormatException e) {
            throw e.at(line.place());
        }
    }

    private void closeAll() throws FormatException {
        for (Open one : open.values()) {
            close(one);
        }
        open.clear();
    }

    private void close(Open one) throws FormatException {
        if (one.answer.isNone()) {
            series.close(machine, "The job was over when virsh was asked again; how it ended isn't in the file"
                    + " (virsh domjobinfo --completed tells it).");
            return;
        }
        Optional<String> other = one.answer.otherJob();
        if (other.isPresent()) {
            otherJobs.putIfAbsent(other.get(), one.place);
            return;
        }
        try {
            series.add(one.answer.poll());
        } catch (FormatException e) {
            throw e.getMessage().startsWith(one.place) ? e : e.at(one.place);
        }
    }
}
