package org.migworkbench.recording.imports.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what a file is that holds no recording, from its first lines. */
public final class OtherFile {

    private static final int MOST_LINES = 2000;
    private static final int LONGEST_LINE = 400;
    /** Signs of files in the order in which they are looked for, and what to say of them. */
    private static final Map<Pattern, String> SIGNS = signs();

    private final List<String> lines = new ArrayList<>();

    private static Map<Pattern, String> signs() {
        Map<Pattern, String> signs = new LinkedHashMap<>();
        signs.put(Pattern.compile("\0"), "This is no text");
        signs.put(Pattern.compile("migworkbench\\.org/model/"),
                "This is a document of the workbench, not a recording: open it, or use it with run, predict or validate");
        signs.put(Pattern.compile("^\\s{0,20}kind: \"?VirtualMachineInstanceMigration\\b"),
                "This asks KubeVirt for a migration, and tells nothing of its course; the log of virt-launcher does");
        signs.put(Pattern.compile("<domain type=|<domain>"),
                "This is the definition of a machine of libvirt, not a recording:"
                        + " poll \"virsh domjobinfo\" while the machine is moved");
        signs.put(Pattern.compile("Migration: \\[ {0,2}\\d{1,3}(?:\\.\\d{1,2})? %\\]"),
                "This is the progress of virsh migrate, which tells percent alone: poll \"virsh domjobinfo\" meanwhile");
        signs.put(Pattern.compile("(?i)^\\s{0,20}(?:<!DOCTYPE html|<html)"),
                "This is a web page, not a recording: save the text"
                        + " alone");
        return signs;
    }

    /**
     * Takes the next line.
     *
     * @param line the line as it stands in the file
     */
    public void take(String line) {
        if (lines.size() < MOST_LINES && !line.isBlank()) {
            lines.add(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
        }
    }

    /**
     * What it is.
     *
     * @return what it is and what to do with it, a sentence without its end; empty where that can't be told
     */
    public Optional<String> sentence() {
        for (SettingsKind kind : SettingsKind.values()) {
            Optional<String> options = options(kind);
            if (options.isPresent()) {
                return Optional.of("This holds " + kind.phrase() + ", not a recording; predict with them: predict"
                        + options.get() + " --memory SIZE --dirty-rate RATE");
            }
        }
        for (Map.Entry<Pattern, String> sign : SIGNS.entrySet()) {
            if (lines.stream().anyMatch(line -> sign.getKey().matcher(line).find())) {
                return Optional.of(sign.getValue());
            }
        }
        return Optional.empty();
    }

    /** The settings as options of predict; empty where the lines hold none of this kind. */
    private Optional<String> options(SettingsKind kind) {
        StringJoiner parameters = new StringJoiner(",", " --policy " + kind.policy() + ':', "");
        parameters.setEmptyValue(" --policy " + kind.policy());
        StringBuilder options = new StringBuilder();
        boolean any = false;
        for (SettingsKind.Entry entry : kind.entries()) {
            Optional<String> found = value(entry);
            any |= found.isPresent();
            String value = found.map(entry.value()).orElse("");
            if (!value.isEmpty() && entry.isOption()) {
                options.append(' ').append(entry.means()).append(' ').append(value);
            } else if (!value.isEmpty()) {
                parameters.add(entry.means() + '=' + value);
            }
        }
        return any ? Optional.of(parameters.toString() + options) : Optional.empty();
    }

    private Optional<String> value(SettingsKind.Entry entry) {
        Pattern pattern = entry.pattern();
        for (String line : lines) {
            Matcher found = pattern.matcher(line);
            if (found.find()) {
                return Optional.of(found.group(1));
            }
        }
        return Optional.empty();
    }
}
