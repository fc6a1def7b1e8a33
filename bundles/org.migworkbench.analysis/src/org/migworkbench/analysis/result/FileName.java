package org.migworkbench.analysis.result;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes of names for people names of files, a different one for each. Letters, digits and a few signs stand for
 * themselves; the bytes of everything else are written as {@code %2F}, as in a web address. A name that is too long for
 * a file system keeps its beginning and gets, behind {@value #MARK}, a number that follows from the whole of it.
 */
public final class FileName {

    /** How many bytes a name takes at most; file systems allow 255, endings and temporary names need some. */
    static final int LONGEST = 180;

    private static final char MARK = '~';
    private static final int DIGITS = 16;
    private static final int ASCII = 0x80;
    private static final String SIGNS = " ._-(),";
    private static final String EMPTY = "%";
    /** Names that Windows keeps for devices, with any ending. */
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileName() {
    }

    /**
     * Names a file.
     *
     * @param name any text
     * @return a name that every file system takes, of at most 180 bytes in UTF-8; no other text has the same. Two texts
     *         that differ only in capital letters have names that differ only in these
     */
    public static String of(String name) {
        if (name.isEmpty()) {
            return EMPTY;
        }
        StringBuilder encoded = new StringBuilder();
        for (int at = 0; at < name.length();) {
            int point = name.codePointAt(at);
            int next = at + Character.charCount(point);
            boolean isEdge = at == 0 || next == name.length();
            boolean stays = at == 0 && RESERVED.matcher(name).matches() ? false : isPlain(point, isEdge);
            encoded.append(stays ? Character.toString(point) : escaped(point));
            at = next;
        }
        return shortened(encoded.toString(), name);
    }

    /**
     * Names a file that no other has on a file system that doesn't tell capital letters from small ones.
     *
     * @param name any text
     * @return the name of {@link #of} with a number that follows from the capital letters as well
     */
    public static String ofExactly(String name) {
        return cut(of(name)) + MARK + digest(name);
    }

    /**
     * Makes equal what some file system takes for the same.
     *
     * @param fileName the name of a file
     * @return a text that is equal for names that differ in capital letters alone
     */
    public static String folded(String fileName) {
        return fileName.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** A file must not be hidden, and Windows drops blanks and dots at the end. */
    private static boolean isPlain(int point, boolean isEdge) {
        if (SIGNS.indexOf(point) >= 0) {
            return !isEdge || point != ' ' && point != '.';
        }
        String letter = Character.toString(point);
        return Character.isLetterOrDigit(point) && isNormal(letter) && canBeNamed(letter);
    }

    /** In a locale such as C no file can be opened whose name has more than ASCII. */
    private static boolean canBeNamed(String letter) {
        String charset = System.getProperty("sun.jnu.encoding", "UTF-8");
        return letter.codePointAt(0) < ASCII || charset.startsWith("UTF") || !Charset.isSupported(charset)
                || Charset.forName(charset).newEncoder().canEncode(letter);
    }

    /** Some file systems write a letter in another of the ways that Unicode has for it. */
    private static boolean isNormal(String letter) {
        return Normalizer.isNormalized(letter, Normalizer.Form.NFC);
    }

    private static String escaped(int point) {
        StringBuilder escaped = new StringBuilder();
        for (byte part : bytes(point)) {
            escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(part));
        }
        return escaped.toString();
    }

    /** Half of a pair is no character and has no bytes in UTF-8; it gets those that it would have. */
    private static byte[] bytes(int point) {
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            return new byte[] { (byte) (0xE0 | point >> 12), (byte) (0x80 | point >> 6 & 0x3F),
                    (byte) (0x80 | point & 0x3F) };
        }
        return Character.toString(point).getBytes(StandardCharsets.UTF_8);
    }

    private static String shortened(String encoded, String name) {
        return size(encoded) <= LONGEST ? encoded : cut(encoded) + MARK + digest(name);
    }

    private static String cut(String encoded) {
        int end = 0;
        int size = 0;
        while (end < encoded.length()) {
            int next = encoded.charAt(end) == '%' ? Math.min(encoded.length(), end + 3)
                    : end + Character.charCount(encoded.codePointAt(end));
            size += size(encoded.substring(end, next));
            if (size > LONGEST - DIGITS - 1) {
                break;
            }
            end = next;
        }
        return encoded.substring(0, end);
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String digest(String name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] all = sha.digest(name.getBytes(StandardCharsets.UTF_16BE));
            return HexFormat.of().formatHex(all, 0, DIGITS / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
