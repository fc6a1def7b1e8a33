package org.migworkbench.recording.imports.settings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.text.LogLine;

/**
 * Recognises settings of KubeVirt's migrations: a MigrationPolicy, or the part {@code migrations} of KubeVirt's own
 * configuration. They are no recording, so they are refused; the refusal says how to predict with them.
 */
public final class KubevirtSettings {

    private static final Pattern TOLD = Pattern
            .compile("\\s*(?:kind:\\s*MigrationPolicy|apiVersion:\\s*migrations\\.kubevirt\\.io/.*)\\s*"
                    + "|\\s*\"?(?:bandwidthPerMigration|completionTimeoutPerGiB|allowAutoConverge)\"?:.*");
    private static final Pattern SETTING = Pattern.compile(
            "\\s*\"?(allowAutoConverge|allowPostCopy|allowWorkloadDisruption|completionTimeoutPerGiB|bandwidthPerMigration)\"?"
                    + ":\\s*\"?([A-Za-z0-9.]{1,20})\"?,?\\s*");
    private static final String RATE = "bandwidthPerMigration";
    private static final String TIMEOUT = "completionTimeoutPerGiB";

    private KubevirtSettings() {
    }

    /**
     * Whether a line is one of such settings.
     *
     * @param line the line
     * @return whether only they have such a line
     */
    public static boolean tells(LogLine line) {
        return TOLD.matcher(line.text()).matches();
    }

    /**
     * Refuses them.
     *
     * @param source where from
     * @return never
     * @throws IOException always: with the command that predicts with these settings, or because they can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        List<String> params = new ArrayList<>();
        String bandwidth = "";
        for (LogLine line = source.lines().next(); line != null; line = source.lines().next()) {
            Matcher setting = SETTING.matcher(line.text());
            if (!setting.matches()) {
                continue;
            }
            String value = setting.group(2);
            if (setting.group(1).equals(RATE)) {
                bandwidth = " --bandwidth " + value + (value.endsWith("i") ? "B/s" : "");
            } else {
                params.add(setting.group(1) + '='
                        + (setting.group(1).equals(TIMEOUT) && value.matches("\\d+") ? value + 's' : value));
            }
        }
        throw new FormatException(
                "line 1: These are settings of KubeVirt's migrations, not a recording; predict with them:"
                        + " predict --policy kubevirt" + (params.isEmpty() ? "" : ':' + String.join(",", params))
                        + bandwidth
                        + " --memory ... --dirty-rate ...");
    }
}
