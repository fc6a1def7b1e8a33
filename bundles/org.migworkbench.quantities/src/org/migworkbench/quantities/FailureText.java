package org.migworkbench.quantities;

import java.io.CharConversionException;
import java.io.EOFException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Why something failed, in words that may stand in a message: what libraries say is cut down to what concerns a user. */
public final class FailureText {

    private static final int LONGEST = 200;
    /** Names of classes before a message, and advice to programmers behind it. */
    private static final Pattern OF_LIBRARIES = Pattern.compile("(?:\\b[a-z][a-z0-9_]*\\.)+[A-Z]\\w*(?:: *)?"
            + "|\\s*(?:See https?://|Use JsonReader\\.).*", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private FailureText() {
    }

    /**
     * Says why something failed.
     *
     * @param failure the failure
     * @return the end of a sentence without its full stop, on one line, never empty
     */
    public static String of(Throwable failure) {
        String known = known(failure);
        if (!known.isEmpty()) {
            return known;
        }
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        String said = Excerpt.of(OF_LIBRARIES.matcher(message).replaceAll("").strip(), LONGEST);
        return said.isEmpty() ? words(failure.getClass().getSimpleName()) : said;
    }

    private static String known(Throwable failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file is in the way";
        }
        if (failure instanceof NotDirectoryException) {
            return "it is no folder";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        }
        if (failure instanceof CharacterCodingException || failure instanceof CharConversionException) {
            return "it is no text in UTF-8";
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return Excerpt.of(file.getReason(), LONGEST);
        }
        return failure instanceof EOFException ? "it ends too early" : "";
    }

    private static String words(String type) {
        return WORDS.matcher(type.replaceAll("(?:Exception|Error)$", "")).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
