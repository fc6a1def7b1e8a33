package org.migworkbench.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailureTextTest {

    @Test
    void whatLibrariesSayIsCutDownToWhatConcernsAUser() {
        assertEquals("Expected ':' at line 1 column 5 path $.a",
                FailureText.of(new IOException("com.google.gson.stream.MalformedJsonException: Expected ':' at line 1"
                        + " column 5 path $.a\nSee https://github.com/google/gson/blob/main/Troubleshooting.md#x")));
        assertEquals("malformed", FailureText.of(new IOException("malformed Use JsonReader.setStrictness(LENIENT)")));
        assertEquals("No space left on device", FailureText.of(new UncheckedIOException(
                new IOException("No space left on device"))));
    }

    @Test
    void aFailureWithoutAMessageIsNamed() {
        assertEquals("it ends too early", FailureText.of(new EOFException()));
        assertEquals("stack overflow", FailureText.of(new StackOverflowError()));
        assertEquals("there is no such file or folder", FailureText.of(new NoSuchFileException("/a/b")));
        assertEquals("Too many levels", FailureText.of(new FileSystemException("/a", null, "Too many levels")));
    }

    @Test
    void excerptsAreOneShortLineWithoutCharactersThatSteer() {
        assertEquals("a b [31mc d", Excerpt.of("a\r\nb\u001b[31mc\u202ed"));
        assertEquals("x".repeat(60) + "...", Excerpt.of("x".repeat(61)));
        assertEquals("\uD83D\uDE00...", Excerpt.of("\uD83D\uDE00\uD83D\uDE00", 1));
        assertEquals("caf\u00e9 \u65e5\u672c", Excerpt.of("caf\u00e9 \u65e5\u672c"));
    }
}
