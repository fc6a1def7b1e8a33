package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.model.templates.Template;
import org.migworkbench.model.templates.Templates;

/** Documents from templates. */
class NewCommandTest {

    @TempDir
    private Path folder;

    @Test
    void listsAllTemplates() {
        Invocation list = Invocation.of("new");
        list.assertDone();
        for (Template template : Templates.ALL) {
            assertTrue(list.out().contains(template.id() + "\n  " + template.summary()), list.out());
        }
    }

    @Test
    void everyTemplateMakesAFileThatIsValid() {
        for (Template template : Templates.ALL) {
            String file = folder.resolve(template.id() + ".migration").toString();
            Invocation.of("new", template.id(), file).assertDone();
            Invocation valid = Invocation.of("validate", file);
            valid.assertDone();
            assertEquals(file + ": no error.\n", valid.out());
        }
    }

    @Test
    void nothingIsReplacedAndMessagesSayWhatIsAllowed() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.migration"), "mine");
        Invocation.of("new", "rack", file.toString()).assertRefused("mine.migration is there already");
        assertEquals("mine", Files.readString(file));
        String other = folder.resolve("other.migration").toString();
        Invocation.of("new", "shelf", other).assertRefused("no template 'shelf'", "two-hosts");
        Invocation.of("new", "rack").assertRefused("The file to make is missing");
        Invocation.of("new", "rack", folder.resolve("hosts=0").toString()).assertRefused("'hosts=0'",
                ".migration.yaml");
        assertFalse(Files.exists(folder.resolve("hosts=0")));
        Invocation.of("new", "rack", other, "--set", "hosts=many").assertRefused("2 to 1000");
        Invocation.of("new", "rack", other, "--set", "hosts=1000", "--set", "vms=100")
                .assertRefused("allowed are 10000");
        Invocation.of("new", "rack", folder.resolve("none/x.migration").toString()).assertRefused("x.migration");
        assertTrue(Files.notExists(Path.of(other)));
    }

    @Test
    void topologyIsImportedAndWhatIsAssumedIsSaid() throws IOException {
        String table = Files.writeString(folder.resolve("vms.csv"), "vm,host,memory_gib\nweb,h1,4\ndb,h2,8\n")
                .toString();
        String target = folder.resolve("site.migration").toString();
        Invocation made = Invocation.of("import-topology", table, "--out", target);
        made.assertDone();
        assertTrue(made.out().startsWith("2 hosts, 2 virtual machines.\nAssumed: "), made.out());
        assertEquals(target + ": no error.\n", Invocation.of("validate", target).out());
        Invocation.of("import-topology", table, "--out", target).assertRefused("is there already");
        String bad = Files.writeString(folder.resolve("bad.csv"), "vm,host,memory\nweb,h1,4\n").toString();
        Invocation.of("import-topology", bad).assertRefused("bad.csv:2:8: memory: ", "has no unit");
    }
}
