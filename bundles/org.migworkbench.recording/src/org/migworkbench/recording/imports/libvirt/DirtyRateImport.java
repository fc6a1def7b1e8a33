package org.migworkbench.recording.imports.libvirt;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.ExactNumbers;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.recording.DirtyRateMeasurement;
import org.migworkbench.recording.imports.source.FoundMigration;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.source.MigrationDraft;
import org.migworkbench.recording.imports.text.LogLine;
import org.migworkbench.recording.imports.text.LogLines;

/**
 * Reads how fast guests dirty their memory, as libvirt measured it without a migration: the output of
 * {@code virsh domstats --dirtyrate}, and lines of Telegraf's libvirt plugin in InfluxDB's form. Each measurement is unique
 * pages within its period. What libvirt calls megabytes are MiB, since QEMU counts so.
 */
public final class DirtyRateImport {

    private static final Pattern DOMAIN = Pattern.compile("Domain: '([^']{1,200})'\\s*");
    private static final Pattern FIELD = Pattern.compile("dirtyrate\\.([a-z_.0-9]+)=(\\S+)");
    private static final Pattern LINE = Pattern
            .compile("libvirt_dirtyrate(_vcpu)?((?:,[A-Za-z_]+=(?:\\\\.|[^ ,\\\\])+)*) (.*)");
    private static final Pattern TAG = Pattern.compile(",domain_name=((?:\\\\.|[^ ,\\\\])+)");
    private static final Pattern PAIR = Pattern.compile("(?:dirtyrate\\.)?([a-z_]+)=(?:\"([^\"]*)\"|([0-9.]+)[iu]?)");
    private static final String RATE = "megabytes_per_second";
    private static final String PERIOD = "calc_period";
    /** virDomainDirtyRateStatus: measured. */
    private static final String MEASURED = "2";
    private static final double MIB = 1 << 20;
    private static final double SECOND_MILLIS = 1000;
    private static final int MOST_MEASUREMENTS = 1_000_000;

    private final Map<String, MigrationDraft> drafts = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String machine = "";
    private int measurements;

    private DirtyRateImport() {
    }

    /**
     * Whether a line is one of a measurement.
     *
     * @param line the line
     * @return whether only libvirt's dirty rates have such a line
     */
    public static boolean tells(LogLine line) {
        return line.text().contains("libvirt_dirtyrate") || line.text().strip().startsWith("dirtyrate.calc_");
    }

    /**
     * Reads measurements.
     *
     * @param source where from
     * @return for each machine a recording that holds measurements alone
     * @throws IOException if there is none, or it can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        DirtyRateImport reader = new DirtyRateImport();
        LogLines lines = source.lines();
        for (LogLine line = lines.next(); line != null; line = lines.next()) {
            try {
                if (reader.take(line)) {
                    lines.use();
                }
            } catch (FormatException e) {
                throw e.at(line.place());
            }
        }
        reader.measured(lines.place());
        if (reader.drafts.isEmpty()) {
            throw new FormatException(lines.place() + ": the text holds no measured dirty rate");
        }
        List<FoundMigration> found = reader.drafts.values().stream().map(MigrationDraft::build).toList();
        return new ImportContent(found, List.of("Rates of single processors aren't used: pages that several of them"
                + " write are counted several times there."));
    }

    private void measured(String place) throws FormatException {
        try {
            measured();
        } catch (FormatException e) {
            throw e.at(place);
        }
    }

    private boolean take(LogLine line) throws FormatException {
        Matcher influx = LINE.matcher(line.text().strip());
        if (influx.matches()) {
            return influx.group(1) == null && influx(influx.group(2), influx.group(3));
        }
        Matcher domain = DOMAIN.matcher(line.text().strip());
        if (domain.matches()) {
            measured();
            machine = domain.group(1);
            return true;
        }
        Matcher field = FIELD.matcher(line.text().strip());
        if (!field.matches() || field.group(1).startsWith("vcpu.")) {
            return false;
        }
        if (field.group(1).equals("calc_status")) {
            measured();
        }
        fields.put(field.group(1), field.group(2));
        return true;
    }

    private boolean influx(String tags, String pairs) throws FormatException {
        measured();
        Matcher tag = TAG.matcher(tags);
        machine = tag.find() ? tag.group(1).replaceAll("\\\\(.)", "$1") : "";
        Matcher pair = PAIR.matcher(pairs);
        while (pair.find()) {
            fields.put(pair.group(1), pair.group(2) == null ? pair.group(3) : pair.group(2));
        }
        measured();
        return true;
    }

    /** Takes the measurement whose fields came in. */
    private void measured() throws FormatException {
        String rate = fields.get(RATE);
        if (rate != null && fields.getOrDefault("calc_status", MEASURED).equals(MEASURED)) {
            double period = ExactNumbers.amount(PERIOD, fields.getOrDefault(PERIOD, "1"));
            if (++measurements > MOST_MEASUREMENTS) {
                throw new FormatException("a file has at most " + MOST_MEASUREMENTS + " measurements");
            }
            MigrationDraft draft = drafts.computeIfAbsent(machine, name -> new MigrationDraft(name, "libvirt"));
            if (!fields.containsKey(PERIOD)) {
                draft.note("The period of a measurement isn't told; 1 s was assumed.");
            }
            draft.note("These are measurements of a guest that wasn't migrated.");
            double perSecond = ExactNumbers.amount(RATE, rate) * MIB;
            draft.note(String.format(Locale.ROOT, "W(%s s) = %s MiB.", ExactNumbers.text(period),
                    ExactNumbers.text(perSecond * period / MIB)));
            draft.add(new DirtyRateMeasurement(period * SECOND_MILLIS, perSecond,
                    fields.getOrDefault("calc_mode", "")));
        }
        fields.clear();
    }
}
