package org.migworkbench.cli.commands;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.migworkbench.recording.imports.ImportResult;
import org.migworkbench.recording.imports.RecordingFile;
import org.migworkbench.recording.imports.RecordingImport;
import org.migworkbench.recording.imports.source.FoundMigration;

/** The files of one import: the migrations in them, which of them are wanted, and what is to be told of each file. */
final class ImportFiles {

    private record Read(String name, ImportResult result) {
    }

    private final List<Read> files = new ArrayList<>();
    private final List<FoundMigration> all = new ArrayList<>();

    /** Reads files; the first that can't be read ends it with a complaint that names it. */
    ImportFiles(List<String> paths, RecordingImport reader) {
        for (String path : paths) {
            ImportResult result = read(reader, path);
            files.add(new Read(String.valueOf(Path.of(path).getFileName()), result));
            all.addAll(result.migrations());
        }
    }

    private static ImportResult read(RecordingImport reader, String file) {
        try {
            return reader.read(Path.of(file));
        } catch (InvalidPathException e) {
            throw new InputException("'" + file + "' is not a path: " + e.getReason(), e);
        } catch (IOException e) {
            throw new InputException(RecordingFile.sentence(Path.of(file), e), e);
        }
    }

    /** All migrations, in the order of the files. */
    List<FoundMigration> all() {
        return List.copyOf(all);
    }

    /**
     * Those that an option asks for.
     *
     * @param option the option's name, for complaints
     * @param wanted a number from 1, a name, or a part of names
     */
    List<FoundMigration> chosen(String option, String wanted) {
        List<FoundMigration> exact = named(wanted::equals);
        if (!exact.isEmpty()) {
            return exact;
        }
        if (wanted.matches("\\d{1,9}")) {
            int number = Integer.parseInt(wanted);
            if (number >= 1 && number <= all.size()) {
                return List.of(all.get(number - 1));
            }
            throw new InputException(option + ": There is no migration " + wanted + "; allowed is 1 to " + all.size());
        }
        List<FoundMigration> named = named(name -> name.contains(wanted));
        if (named.isEmpty()) {
            throw new InputException(option + ": No recording is named '" + wanted + "'; the first of " + all.size()
                    + " is '" + all.get(0).recording().request().name() + "'");
        }
        return named;
    }

    private List<FoundMigration> named(Predicate<String> name) {
        return all.stream().filter(one -> name.test(one.recording().request().name())).toList();
    }

    /** Prints what is to be told of the files, a line each. */
    void printNotes(PrintWriter out) {
        String before = "\n";
        for (Read file : files) {
            for (String note : file.result().notes()) {
                out.print(before + file.name() + ": " + note + "\n");
                before = "";
            }
        }
    }

    /** Prints a line for each migration: its number, its name and what it is. */
    void printList(PrintWriter out) {
        for (int i = 0; i < all.size(); i++) {
            out.print((i + 1) + "  " + all.get(i).recording().request().name() + ": "
                    + RecordingFile.summary(all.get(i).recording()) + "\n");
        }
    }

    /** What was read, what became of the lines, and what is to be told. */
    JsonArray json() {
        JsonArray list = new JsonArray();
        for (Read file : files) {
            JsonObject object = new JsonObject();
            object.addProperty("name", file.name());
            object.addProperty("format", file.result().format().id());
            object.addProperty("linesRead", file.result().lines().read());
            object.addProperty("linesUsed", file.result().lines().used());
            object.addProperty("linesPassedOver", file.result().lines().passedOver());
            object.add("notes", texts(file.result().notes()));
            list.add(object);
        }
        return list;
    }

    static JsonArray texts(List<String> sentences) {
        JsonArray list = new JsonArray();
        sentences.forEach(list::add);
        return list;
    }
}
