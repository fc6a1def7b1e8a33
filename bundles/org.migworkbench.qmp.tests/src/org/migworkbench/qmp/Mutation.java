package org.migworkbench.qmp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks a line in one of many ways. */
enum Mutation {

    FLIP_BIT {
        @Override
        byte[] of(Random random, byte[] line) {
            line[random.nextInt(line.length)] ^= (byte) (1 << random.nextInt(8));
            return line;
        }
    },
    RANDOM_BYTE {
        @Override
        byte[] of(Random random, byte[] line) {
            line[random.nextInt(line.length)] = (byte) random.nextInt(256);
            return line;
        }
    },
    CUT_OUT {
        @Override
        byte[] of(Random random, byte[] line) {
            int from = random.nextInt(line.length);
            return join(Arrays.copyOf(line, from), tail(line, from + 1 + random.nextInt(20)));
        }
    },
    INSERT {
        @Override
        byte[] of(Random random, byte[] line) {
            byte[] bytes = new byte[1 + random.nextInt(30)];
            random.nextBytes(bytes);
            int at = random.nextInt(line.length);
            return join(Arrays.copyOf(line, at), bytes, tail(line, at));
        }
    },
    INSERT_TOKEN {
        @Override
        byte[] of(Random random, byte[] line) {
            byte[] token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
            int at = random.nextInt(line.length);
            return join(Arrays.copyOf(line, at), token, tail(line, at));
        }
    },
    REPLACE_NUMBER {
        @Override
        byte[] of(Random random, byte[] line) {
            return replace(random, line, "-?\\d+(\\.\\d+)?", VALUES.get(random.nextInt(VALUES.size())));
        }
    },
    REPLACE_TEXT {
        @Override
        byte[] of(Random random, byte[] line) {
            return replace(random, line, "\"[^\"]*\"", VALUES.get(random.nextInt(VALUES.size())));
        }
    },
    TRUNCATE {
        @Override
        byte[] of(Random random, byte[] line) {
            return Arrays.copyOf(line, random.nextInt(line.length));
        }
    },
    NEST {
        @Override
        byte[] of(Random random, byte[] line) {
            String open = random.nextBoolean() ? "[" : "{\"a\":";
            return join(open.repeat(1 + random.nextInt(5000)).getBytes(StandardCharsets.UTF_8), line);
        }
    },
    LOSE_END_OF_LINE {
        @Override
        byte[] of(Random random, byte[] line) {
            return Arrays.copyOf(line, line.length - 2);
        }
    },
    DOUBLE {
        @Override
        byte[] of(Random random, byte[] line) {
            return join(line, line);
        }
    };

    private static final List<String> TOKENS = List.of("{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "null",
            "true", "\n", "\r\n", "\0", "//", "/*", "'", "NaN", "\u00ff", "\ud83d\ude00", "1e400", "-");
    private static final List<String> VALUES = List.of("0", "-1", "1.5", "1e400", "1e-999999999", "1e999999999",
            "18446744073709551615", "9223372036854775808", "-9223372036854775809", "null", "true", "{}", "[]", "\"\"",
            "\"x\"", "[1,2]", "{\"status\":1}", "9".repeat(1000), "\"" + "y".repeat(2000) + "\"", "NaN", "0x10",
            "\"\\ud800\"", "\"\\u0000\"", "\"return\"", "\"error\"");

    /** Breaks a line. */
    abstract byte[] of(Random random, byte[] line);

    static void apply(Random random, List<byte[]> lines, int at) {
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times && lines.get(at).length > 2; i++) {
            Mutation mutation = values()[random.nextInt(values().length)];
            lines.set(at, mutation.of(random, lines.get(at).clone()));
        }
    }

    private static byte[] replace(Random random, byte[] line, String pattern, String value) {
        String text = new String(line, StandardCharsets.ISO_8859_1);
        List<java.util.regex.MatchResult> found = java.util.regex.Pattern.compile(pattern).matcher(text).results()
                .toList();
        if (found.isEmpty()) {
            return line;
        }
        java.util.regex.MatchResult one = found.get(random.nextInt(found.size()));
        return (text.substring(0, one.start()) + value + text.substring(one.end()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] tail(byte[] line, int from) {
        return from >= line.length ? new byte[0] : Arrays.copyOfRange(line, from, line.length);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
