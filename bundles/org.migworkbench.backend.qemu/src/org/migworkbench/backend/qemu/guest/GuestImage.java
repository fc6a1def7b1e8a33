package org.migworkbench.backend.qemu.guest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.engine.spec.ContentSpec;

/** The program of the demonstration guest ({@code guest/guest.S}) with its parameters put in. */
public final class GuestImage {

    /** Ticks between two beats. */
    static final int BEAT_TICKS = 5;
    /** Time between two beats in nanoseconds. */
    static final long BEAT_NANOS = BEAT_TICKS * DemoGuest.TICK_NANOS;

    private static final byte[] MARK = "MIGWORKBENCH-PAR".getBytes(StandardCharsets.US_ASCII);
    private static final String RESOURCE = "guest.elf";
    /** Frequency of a PC's timer. */
    private static final double TIMER_HERTZ = 1_193_182;
    private static final double NANOS = 1e9;
    private static final int FIXED_POINT = 1 << 16;
    private static final double ALL = 4_294_967_295.0;
    private static final int WORDS = DemoGuest.PAGE_BYTES / Integer.BYTES;
    /** The whole working set is checked in a second, as long as that isn't too much for a slow computer. */
    private static final int SCRUB_TICKS = 250;
    private static final int LEAST_SCRUBBED = 4;
    private static final int MOST_SCRUBBED = 64;

    private GuestImage() {
    }

    /**
     * The program as it is shipped.
     *
     * @return its bytes
     * @throws IOException if it is missing
     */
    public static byte[] template() throws IOException {
        try (InputStream in = GuestImage.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("The demonstration guest is missing in this installation.");
            }
            return in.readAllBytes();
        }
    }

    /**
     * The program for a guest.
     *
     * @param guest the guest
     * @return its bytes
     * @throws IOException if the shipped program is missing
     */
    public static byte[] of(DemoGuest guest) throws IOException {
        byte[] program = template();
        int pages = Math.toIntExact(guest.workingSetBytes() / DemoGuest.PAGE_BYTES);
        int hot = (int) Math.max(1, Math.round(pages * guest.hotPages()));
        double ticksPerSecond = TIMER_HERTZ / divisor();
        ByteBuffer words = ByteBuffer.wrap(program).order(ByteOrder.LITTLE_ENDIAN);
        words.position(place(program));
        words.putInt(pages);
        words.putInt(Math.toIntExact(guest.nonZeroBytes() / DemoGuest.PAGE_BYTES));
        words.putInt((int) Math.round(guest.writesPerSecond() / ticksPerSecond * FIXED_POINT));
        words.putInt(divisor());
        words.putInt(hot);
        words.putInt(hot == pages ? -1 : (int) (long) (guest.hotWrites() * ALL));
        words.putInt(guest.sweep() ? 1 : 0);
        words.putInt(guest.content().kind() == ContentSpec.Kind.WORDS ? 2 * guest.content().wordsPerWrite() : WORDS);
        words.putInt(content(guest));
        words.putInt(BEAT_TICKS);
        words.putInt(Math.min(MOST_SCRUBBED, Math.max(LEAST_SCRUBBED, pages / SCRUB_TICKS)));
        return program;
    }

    /**
     * Writes the program for a guest into a file.
     *
     * @param guest the guest
     * @param file  where to
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static Path write(DemoGuest guest, Path file) throws IOException {
        return Files.write(file, of(guest));
    }

    private static int content(DemoGuest guest) {
        if (guest.constant()) {
            return 1;
        }
        return guest.content().kind() == ContentSpec.Kind.ZERO ? 2 : 0;
    }

    private static int divisor() {
        return (int) Math.round(DemoGuest.TICK_NANOS * TIMER_HERTZ / NANOS);
    }

    private static int place(byte[] program) throws IOException {
        for (int at = 0; at + MARK.length <= program.length; at++) {
            if (Arrays.equals(program, at, at + MARK.length, MARK, 0, MARK.length)) {
                return at + MARK.length;
            }
        }
        throw new IOException("The demonstration guest has no place for its parameters.");
    }
}
