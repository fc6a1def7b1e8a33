package org.migworkbench.analysis.result;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Names the files and folders of results. Those of a document {@code NAME.migration} are in {@code NAME.results} beside it,
 * those of {@code NAME.migration.yaml} in {@code NAME.yaml.results}:
 * each run in {@code SCENARIO-seedN}, with a number where there is one already, the runs of experiments in
 * {@value #EXPERIMENTS}.
 */
public final class ResultLayout {

    /** What the names of documents end with. */
    public static final String DOCUMENT = ".migration";
    /** What the names of documents that are written as YAML end with. */
    public static final String YAML_DOCUMENT = ".migration.yaml";
    /** File with the outcome of each migration, its specification and the version, in the folder of a run. */
    public static final String SUMMARY = "summary.json";
    /** File with the rounds, in the folder of a run. */
    public static final String ROUNDS = "rounds.csv";
    /** File with what is known about a result beside its figures, in the folder of a run that is kept. */
    public static final String CARD = "result.json";
    /** File with the recording, in the folder of a real migration. */
    public static final String RECORDING = "recording.jsonl";
    /** File with the log of commands, in the folder of a real migration. */
    public static final String COMMANDS = "commands.qmp";
    /** Folder with the runs of experiments, among the results of a document. */
    public static final String EXPERIMENTS = "experiments";
    /** File with a row a cell, in the folder of an experiment. */
    public static final String EXPERIMENT = "experiment.csv";
    /** Folder with the runs of the cells, in the folder of an experiment. */
    public static final String CELLS = "cells";
    /** Folder with the run of the scenario itself, beside the cells where experiments and a scenario are run at once. */
    public static final String SCENARIO = "scenario";

    private static final String RESULTS = ".results";
    private static final String YAML_RESULTS = ".yaml" + RESULTS;

    private ResultLayout() {
    }

    /**
     * Names the folder that holds the results of a document.
     *
     * @param document the document's file
     * @return the folder, which need not exist
     */
    public static Path of(Path document) {
        String name = document.getFileName().toString();
        String folder = name.endsWith(YAML_DOCUMENT) ? replaced(name, YAML_DOCUMENT, YAML_RESULTS)
                : name.endsWith(DOCUMENT) ? replaced(name, DOCUMENT, RESULTS) : name + RESULTS;
        return document.resolveSibling(folder);
    }

    /**
     * Tells whether a file's name is that of a document.
     *
     * @param name the file's name
     * @return whether it ends as those of documents do
     */
    public static boolean isDocument(String name) {
        return name.endsWith(DOCUMENT) || name.endsWith(YAML_DOCUMENT);
    }

    /**
     * Names the document whose results are in a folder beside it.
     *
     * @param folder the folder's name
     * @return the name of the document's file; empty for a folder of another name
     */
    public static Optional<String> documentOf(String folder) {
        return folder.endsWith(YAML_RESULTS) ? Optional.of(replaced(folder, YAML_RESULTS, YAML_DOCUMENT))
                : folder.endsWith(RESULTS) ? Optional.of(replaced(folder, RESULTS, DOCUMENT)) : Optional.empty();
    }

    private static String replaced(String name, String ending, String by) {
        return name.substring(0, name.length() - ending.length()) + by;
    }

    /**
     * Names the folder that holds the results of a document, if that is a file in some folder.
     *
     * @param documentPath the document's file as text, or any other text
     * @return the folder, which need not exist; empty for a document that is in no file
     */
    public static Optional<Path> beside(String documentPath) {
        try {
            Path document = Path.of(documentPath);
            return document.getParent() != null && Files.isRegularFile(document) ? Optional.of(of(document))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Names the folder of a run.
     *
     * @param scenario what was run, for people
     * @param policy   the policy that all its migrations had in place of their own; empty for none
     * @param seed     its seed
     * @return the folder's name, another for each
     */
    public static String run(String scenario, String policy, long seed) {
        String name = policy.isEmpty() ? FileName.of(scenario) : FileName.of(scenario) + '+' + FileName.of(policy);
        return name + "-seed" + seed;
    }

    /**
     * Names the folder of a run where others of the same scenario have theirs.
     *
     * @param run    the name of {@link #run}
     * @param number 1 for the first, which has no number in its name
     * @return the folder's name
     */
    public static String numbered(String run, int number) {
        return number == 1 ? run : run + " (" + number + ')';
    }

    /**
     * Names the file of a recording that lies beside others.
     *
     * @param name the recording
     * @return the file's name
     */
    public static String recording(String name) {
        return name + '.' + RECORDING;
    }
}
