package org.migworkbench.analysis.result;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.engine.result.RunResult;

/**
 * The folder of a result that is kept: what {@link ResultFiles} has, and a {@link ResultCard}. It is there completely or
 * not at all; a new result never takes the place of another, also not of one that another program writes at the same time.
 */
public final class KeptFolder {

    private static final int MOST_TRIES = 1_000_000;
    private static final String PREVIOUS = ".previous";
    /** What the folder of a real migration holds besides. */
    private static final List<String> ALL_NAMES = Stream
            .concat(ResultFiles.NAMES.stream(), Stream.of(ResultLayout.RECORDING, ResultLayout.COMMANDS)).toList();

    private KeptFolder() {
    }

    /**
     * Writes a result into a folder of its own.
     *
     * @param result the result
     * @param card   what is known about it
     * @param home   the folder above, made if it is missing
     * @param name   the folder's name; with a number behind it where it is taken
     * @return the folder
     * @throws IOException if it can't be written; nothing is left then
     */
    public static Path create(RunResult result, ResultCard card, Path home, String name) throws IOException {
        Files.createDirectories(home);
        ResultFiles.clearLeftovers(home, 1);
        Map<String, String> texts = new TreeMap<>(ResultFiles.texts(result, Map.of()));
        texts.put(ResultLayout.CARD, text(card));
        for (int number = 1; number < MOST_TRIES; number++) {
            Path folder = home.resolve(ResultLayout.numbered(name, number));
            if (new AtomicFolder(folder, ALL_NAMES).create(texts)) {
                return folder;
            }
        }
        throw new IOException("no name is free in " + home);
    }

    /**
     * Reads what is known about a result.
     *
     * @param folder the folder of a result
     * @return its card; one that follows from the folder where it has none
     * @throws FormatException if the card isn't what it should be; the message says where
     * @throws IOException     if it can't be read
     */
    public static ResultCard card(Path folder) throws IOException {
        Path file = folder.resolve(ResultLayout.CARD);
        if (!Files.isRegularFile(file)) {
            return derived(folder);
        }
        try (Reader reader = ResultFiles.open(file)) {
            return ResultCard.FORM.read(JsonText.read(reader));
        } catch (FormatException e) {
            throw e.at(ResultLayout.CARD);
        }
    }

    /**
     * The card of a result that has none, or one that can't be read.
     *
     * @param folder the folder of a result
     * @return a card whose identity is the folder's name, and whose time that of its figures
     * @throws IOException if the folder isn't there
     */
    public static ResultCard derived(Path folder) throws IOException {
        Instant time = Files.getLastModifiedTime(folder.resolve(ResultLayout.SUMMARY)).toInstant();
        return new ResultCard(folder.getFileName().toString(), time, origin(folder), "", "", "", "", false, List.of());
    }

    private static ResultOrigin origin(Path folder) {
        if (Files.exists(folder.resolve(ResultLayout.RECORDING))
                || Files.exists(folder.resolve(ResultLayout.COMMANDS))) {
            return ResultOrigin.LIVE;
        }
        String recording = ResultLayout.recording(folder.getFileName().toString());
        return Files.exists(folder.resolveSibling(recording)) ? ResultOrigin.RECORDED : ResultOrigin.SIMULATED;
    }

    /**
     * Replaces what is known about a result.
     *
     * @param card   the card
     * @param folder the folder of a result, which is there
     * @throws IOException if it can't be written; the card is then as it was
     */
    public static void write(ResultCard card, Path folder) throws IOException {
        AtomicFile.write(folder.resolve(ResultLayout.CARD), text(card));
    }

    private static String text(ResultCard card) {
        return JsonText.of(ResultCard.FORM.write(card));
    }

    /**
     * Takes the results of a document along that has got another name or place.
     *
     * @param before the document's file before
     * @param after  its file now
     * @return whether there were results that are at the new place now; those that are in the way there stay, and so do
     *         the others at their old place
     * @throws IOException if they can't be moved
     */
    public static boolean moved(Path before, Path after) throws IOException {
        Path from = ResultLayout.of(before);
        Path to = ResultLayout.of(after);
        if (!Files.isDirectory(from) || Files.exists(to, LinkOption.NOFOLLOW_LINKS) || Files.exists(before)) {
            return false;
        }
        Files.move(from, to);
        return true;
    }

    /**
     * Removes a result.
     *
     * @param folder its folder
     * @throws IOException if it holds anything but a result, or can't be removed; it is then as it was
     */
    public static void delete(Path folder) throws IOException {
        new AtomicFolder(folder, ALL_NAMES).remove();
    }

    /**
     * Finds the results in a folder, and puts back what a crash has left half renamed.
     *
     * @param home the folder above those of results; need not exist
     * @return the folders that hold a result, in the order of their names
     * @throws IOException if the folder can't be read
     */
    public static List<Path> in(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        List<Path> folders = new ArrayList<>();
        for (Path folder : folders(home)) {
            String name = folder.getFileName().toString();
            if (name.startsWith(".") && name.endsWith(PREVIOUS)) {
                folders.add(recovered(folder, name.substring(1, name.length() - PREVIOUS.length())));
            } else if (!name.startsWith(".")) {
                folders.add(folder);
            }
        }
        return folders.stream().distinct().filter(KeptFolder::isResult).sorted().toList();
    }

    private static List<Path> folders(Path home) throws IOException {
        try (Stream<Path> all = Files.list(home)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private static Path recovered(Path previous, String name) throws IOException {
        Path folder = previous.resolveSibling(name);
        new AtomicFolder(folder, ALL_NAMES).recover();
        return folder;
    }

    /**
     * Tells whether a folder looks like that of a result.
     *
     * @param folder any folder
     * @return whether it has the files of a result
     */
    public static boolean isResult(Path folder) {
        return Files.isRegularFile(folder.resolve(ResultLayout.SUMMARY), LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(folder.resolve(ResultLayout.ROUNDS), LinkOption.NOFOLLOW_LINKS);
    }
}
