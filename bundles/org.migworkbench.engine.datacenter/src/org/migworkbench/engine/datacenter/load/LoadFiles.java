package org.migworkbench.engine.datacenter.load;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.migworkbench.quantities.Excerpt;

/**
 * Reads load traces: a folder of files with a virtual machine each, or one file. Percent, a sample a line:
 * one number is the processor (PlanetLab), two are processor and memory (Google); tables with titles need
 * {@link LoadColumns}. An empty line or cell between samples is a gap, in which the sample before holds (at the beginning: the one
 * behind). A trace that is shorter than the longest has no load after its end.
 */
public final class LoadFiles {

    private static final int MOST_FILES = 1_000_000;
    private static final long MOST_BYTES = 256L << 20;
    private static final List<String> PACKED = List.of(".gz", ".xz", ".zip", ".tar", ".tgz", ".bz2", ".zst",
            ".parquet");

    private LoadFiles() {
    }

    /**
     * Reads traces.
     *
     * @param place         a file, or a folder whose files are read in the order of their names; folders in it are not
     * @param columns       which columns of tables hold what
     * @param intervalNanos time between samples in nanoseconds
     * @param most          most traces that are wanted; the files behind aren't read
     * @return the traces, at least one
     * @throws IOException if something is missing or damaged; of a {@link LoadFormatException} the message is a sentence
     */
    public static LoadTraces read(Path place, LoadColumns columns, long intervalNanos, int most) throws IOException {
        if (!Files.exists(place)) {
            throw new LoadFormatException("There is no file or folder " + Excerpt.of(place.toString()) + ".");
        }
        List<Path> files = Files.isDirectory(place) ? files(place) : List.of(place);
        if (files.isEmpty()) {
            throw new LoadFormatException("The folder " + Excerpt.of(place.toString())
                    + " holds no file of loads; name the folder that holds the files themselves.");
        }
        List<LoadTable.Trace> traces = new ArrayList<>();
        for (int i = 0; i < files.size() && traces.size() < most; i++) {
            traces.addAll(read(files.get(i), columns));
        }
        return joined(traces.subList(0, Math.min(most, traces.size())), intervalNanos);
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path one : all) {
                if (Files.isRegularFile(one) && !one.getFileName().toString().startsWith(".")) {
                    files.add(one);
                }
                if (files.size() > MOST_FILES) {
                    throw new LoadFormatException("The folder " + Excerpt.of(folder.toString()) + " holds more than "
                            + MOST_FILES + " files.");
                }
            }
        }
        Collections.sort(files);
        return files;
    }

    private static List<LoadTable.Trace> read(Path file, LoadColumns columns) throws IOException {
        String name = file.getFileName().toString();
        if (PACKED.stream().anyMatch(name.toLowerCase(java.util.Locale.ROOT)::endsWith)) {
            throw new LoadFormatException(Excerpt.of(name) + " is packed; unpack it and name the folder.");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new LoadFormatException(Excerpt.of(name) + " is larger than 256 MiB, which no day of loads is.");
        }
        String text;
        try {
            text = Files.readString(file);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new LoadFormatException(Excerpt.of(name) + " is not text in UTF-8.", e);
        }
        return new LoadTable(name, columns).read(text);
    }

    private static LoadTraces joined(List<LoadTable.Trace> traces, long intervalNanos) {
        int longest = traces.stream().mapToInt(LoadTable.Trace::length).max().orElse(0);
        boolean memory = traces.stream().anyMatch(trace -> trace.memory() != null);
        boolean network = traces.stream().anyMatch(trace -> trace.network() != null);
        List<String> names = traces.stream().map(LoadTable.Trace::name).toList();
        float[][] cpu = traces.stream().map(trace -> padded(trace.cpu(), longest, 0)).toArray(float[][]::new);
        return new LoadTraces(names, intervalNanos, cpu,
                memory ? traces.stream().map(trace -> padded(trace.memory(), longest, 1)).toArray(float[][]::new)
                        : new float[0][],
                network ? traces.stream().map(trace -> padded(trace.network(), longest, 0)).toArray(float[][]::new)
                        : new float[0][]);
    }

    /** The values, then 0; where there are none, the same everywhere. */
    private static float[] padded(float[] values, int length, float unknown) {
        if (values == null) {
            float[] all = new float[length];
            Arrays.fill(all, unknown);
            return all;
        }
        return values.length == length ? values : Arrays.copyOf(values, length);
    }
}
