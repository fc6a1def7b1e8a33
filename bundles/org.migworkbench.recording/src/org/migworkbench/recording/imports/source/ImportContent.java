package org.migworkbench.recording.imports.source;

import java.util.List;

/**
 * What a reader found in a file.
 *
 * @param migrations the migrations in the order of the file
 * @param notes      what holds for the whole file, a sentence each
 */
public record ImportContent(List<FoundMigration> migrations, List<String> notes) {

    /** Most migrations in one file: what is read is kept in memory. */
    public static final int MOST_MIGRATIONS = 100_000;

    /** Copies the lists. */
    public ImportContent {
        migrations = List.copyOf(migrations);
        notes = List.copyOf(notes);
    }

    /**
     * Migrations without anything to say of the file.
     *
     * @param migrations the migrations
     * @return the content
     */
    public static ImportContent of(List<FoundMigration> migrations) {
        return new ImportContent(migrations, List.of());
    }
}
