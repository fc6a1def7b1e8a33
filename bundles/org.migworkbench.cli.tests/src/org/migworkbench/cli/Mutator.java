package org.migworkbench.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes bytes as accidents, other programs and attackers do: always the same for a seed. */
final class Mutator {

    private static final List<String> TOKENS = List.of("0", "-1", "1e308", "-1e-320", "NaN", "Infinity",
            "9223372036854775807", "18446744073709551616", "99999999999999999999999999", "1,5", "1.5.5", "1 GiB",
            "10MB/s",
            "unlimited", "none", "null", "true", "\"", "'", "[", "]", "{", "}", "<", ">", "&", "&#0;", ",", ";", "=",
            ":",
            "+", "/", "..", "%2F", "\\u0000", "\u0000", "\u001b[31m", "\u009b", "\u202e", "\uFEFF", "日本", "é", "\r\n",
            "\n\n", "\t", "migrations[", "].timeout=", "remaining", "xen", "qemu", "#", "<!--", "]]>", "--");
    private static final int MOST_CHANGES = 4;
    private static final int LONGEST_PART = 200;

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    /** Changes an input in some places. */
    byte[] mutate(byte[] input, byte[] other) {
        byte[] changed = input;
        for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
            changed = change(changed, other);
        }
        return changed;
    }

    String mutate(String input, String other) {
        return new String(mutate(input.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);
    }

    private byte[] change(byte[] in, byte[] other) {
        int at = random.nextInt(in.length + 1);
        int end = Math.min(in.length, at + 1 + random.nextInt(LONGEST_PART));
        return switch (random.nextInt(9)) {
            case 0 -> replaced(in, at, end, new byte[0]);
            case 1 -> replaced(in, at, at, Arrays.copyOfRange(in, at, end));
            case 2 -> replaced(in, at, Math.min(in.length, at + 1), new byte[] { (byte) random.nextInt(256) });
            case 3 -> Arrays.copyOf(in, at);
            case 4 -> replaced(in, at, end, part(other));
            case 5 -> swappedLines(in);
            case 6 -> number(in, at);
            default -> replaced(in, at, random.nextBoolean() ? at : Math.min(in.length, at + 1),
                    TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private byte[] part(byte[] other) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(LONGEST_PART)));
    }

    /** Another number in the place of one. */
    private byte[] number(byte[] in, int from) {
        int start = from;
        while (start < in.length && (in[start] < '0' || in[start] > '9')) {
            start++;
        }
        int end = start;
        while (end < in.length && in[end] >= '0' && in[end] <= '9') {
            end++;
        }
        String token = TOKENS.get(random.nextInt(13));
        return replaced(in, start, end, token.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] swappedLines(byte[] in) {
        String[] lines = new String(in, StandardCharsets.ISO_8859_1).split("\n", -1);
        int one = random.nextInt(lines.length);
        int two = random.nextInt(lines.length);
        String kept = lines[one];
        lines[one] = lines[two];
        lines[two] = kept;
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] replaced(byte[] in, int from, int to, byte[] by) {
        byte[] out = new byte[in.length - (to - from) + by.length];
        System.arraycopy(in, 0, out, 0, from);
        System.arraycopy(by, 0, out, from, by.length);
        System.arraycopy(in, to, out, from + by.length, in.length - to);
        return out;
    }
}
