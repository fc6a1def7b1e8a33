package org.migworkbench.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.model.Document;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.SampleDocument;

class SavingTest {

    @TempDir
    Path folder;
    private Path file;
    private byte[] old;

    @BeforeEach
    void saveOnce() throws IOException {
        file = folder.resolve("sample.migration");
        ModelFiles.save(SampleDocument.create(), file);
        old = Files.readAllBytes(file);
    }

    /** Name, what makes a document impossible to save, part of the message. */
    static Stream<Arguments> impossible() {
        return Stream.of(
                impossible("control character", d -> d.getNotes().get(0).setText("a\u0001b"),
                        "notes[0]: its text holds a character that XML does not allow"),
                impossible("half a character", d -> d.getNotes().get(0).setText("\ud83d"), "notes[0]: its text"),
                impossible("no number", d -> d.getDataCenter().getLinks().get(0).setBytesPerSecond(Double.NaN),
                        "dataCenter.links[0] 'Uplink': its bytesPerSecond is NaN"),
                impossible("no id", d -> d.getNotes().get(0).setId(null), "its id is 'null'"),
                impossible("id with space", d -> d.getNotes().get(0).setId("a b"), "its id is 'a b'"),
                impossible("id twice", d -> d.getNotes().get(0).setId("e1"), "its id 'e1' is used twice"),
                impossible("outside", d -> d.getScenarios().get(0).getMigrations().get(0)
                        .setTarget(ModelFactory.eINSTANCE.createHost()), "its target is not part of the document"));
    }

    private static Arguments impossible(String name, Consumer<Document> change, String message) {
        return Arguments.of(name, change, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void whatCanNotBeReadAgainIsNotSaved(String name, Consumer<Document> change, String message) throws IOException {
        Document document = SampleDocument.create();
        change.accept(document);
        IOException refusal = assertThrows(IOException.class, () -> ModelFiles.save(document, file));
        assertTrue(refusal.getMessage().contains(message), refusal::getMessage);
        assertOldFileAlone();
    }

    @Test
    void aSaveThatTheDiskRefusesLeavesTheOldFile() throws IOException {
        Path target = Files.createDirectory(folder.resolve("folder.migration"));
        IOException refusal = assertThrows(IOException.class,
                () -> ModelFiles.save(SampleDocument.create(), target));
        assertEquals("Can't save " + target + ": it is a folder. What was there before is unchanged.",
                refusal.getMessage());
        Path nowhere = folder.resolve("none").resolve("x.migration");
        refusal = assertThrows(IOException.class, () -> ModelFiles.save(SampleDocument.create(), nowhere));
        assertTrue(refusal.getMessage().contains("does not exist"), refusal::getMessage);
        Files.delete(target);
        assertOldFileAlone();
    }

    @Test
    void aNameThatIsTooLongLeavesTheOldFile() throws IOException {
        Path longest = folder.resolve("x".repeat(250));
        assertThrows(IOException.class, () -> ModelFiles.save(SampleDocument.create(), longest));
        assertOldFileAlone();
    }

    @Test
    void theFileIsReplacedNotWrittenInto() throws IOException {
        Path link = Files.createLink(folder.resolve("second name"), file);
        Document document = SampleDocument.create();
        document.getNotes().get(0).setText("new");
        ModelFiles.save(document, file);
        assertArrayEquals(old, Files.readAllBytes(link));
        assertArrayEquals(ModelFiles.toBytes(document), Files.readAllBytes(file));
    }

    @Test
    void permissionsAndSymbolicLinksStay() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.migration"), file);
        Document document = SampleDocument.create();
        document.getNotes().get(0).setText("new");
        ModelFiles.save(document, link);
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(ModelFiles.toBytes(document), Files.readAllBytes(file));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private void assertOldFileAlone() throws IOException {
        assertArrayEquals(old, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
