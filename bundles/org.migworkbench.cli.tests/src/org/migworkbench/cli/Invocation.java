package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.migworkbench.backend.simulation.SimulationBackend;
import org.migworkbench.cli.commands.CommandServices;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/**
 * One command line that was carried out in this process.
 *
 * @param exitCode what the process would end with
 * @param out standard output
 * @param err standard error
 */
record Invocation(int exitCode, String out, String err) {

    private static final Catalogs CATALOGS = new Catalogs(PolicyCatalog.of(BuiltInPolicies.all()),
            WorkloadCatalog.of(BuiltInWorkloads.all()));

    /** Carries out a command line; an argument with spaces is given as one. */
    static Invocation of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Invocation run = into(out, arguments);
        return new Invocation(run.exitCode, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** Carries out a command line whose standard output is something else; the record has none. */
    static Invocation into(OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<Exception> failures = new ArrayList<>();
        CommandServices services = new CommandServices(new DocumentService(() -> CATALOGS),
                new SimulationBackend(() -> CATALOGS));
        int code = new CommandLineTool(services, new PrintStream(out), new PrintStream(err), failures::add)
                .execute(arguments);
        assertEquals(List.of(), failures);
        return new Invocation(code, "", err.toString(StandardCharsets.UTF_8));
    }

    /** Carries out a command line whose words are separated by spaces. */
    static Invocation words(String line) {
        return of(line.isEmpty() ? new String[0] : line.split(" +"));
    }

    /** A copy of the small document of the tests. */
    static Path small(Path folder) throws IOException {
        Path file = folder.resolve("small.migration");
        try (InputStream content = Invocation.class.getResourceAsStream("/small.migration")) {
            Files.copy(content, file);
        }
        return file;
    }

    JsonObject json() {
        assertEquals("", err);
        return JsonParser.parseString(out).getAsJsonObject();
    }

    JsonObject migration() {
        return json().getAsJsonArray("migrations").get(0).getAsJsonObject();
    }

    /** Checks that the input was refused in one line that holds some words, and that nothing else was printed. */
    Invocation assertRefused(String... words) {
        assertEquals(2, exitCode, () -> out + err);
        assertEquals("", out);
        return assertOneLine(words);
    }

    /** Checks that all went well and nothing was remarkable. */
    Invocation assertDone() {
        assertEquals(0, exitCode, () -> out + err);
        assertEquals("", err);
        return this;
    }

    /** Checks that the input was refused in one line; what there is to list may be on standard output. */
    Invocation assertRefusedSomehow() {
        assertEquals(2, exitCode, () -> out + err);
        return assertOneLine();
    }

    Invocation assertOneLine(String... words) {
        assertTrue(err.endsWith("\n") && err.indexOf('\n') == err.length() - 1, err);
        assertFalse(err.contains("Exception") || err.contains("\tat "), err);
        for (String word : words) {
            assertTrue(err.contains(word), () -> "'" + word + "' is missing in: " + err);
        }
        return this;
    }
}
