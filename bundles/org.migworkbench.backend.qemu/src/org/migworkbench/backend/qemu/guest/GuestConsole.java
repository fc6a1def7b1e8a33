package org.migworkbench.backend.qemu.guest;

import java.io.Closeable;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Listens to the debug console of one side and stamps the demonstration guest's beats when they arrive. What isn't a beat
 * or a report of a lost page is passed over, so any guest may write there.
 */
public final class GuestConsole implements Closeable {

    private static final int MOST_LINE = 256;
    private static final int MOST_BEATS = 1_000_000;
    private static final int BUFFER = 4096;
    private static final int HEX = 16;
    private static final int FIELDS = 5;
    private static final long LONGEST_END_MILLIS = 2000;

    private final SocketChannel channel;
    private final Thread thread;
    private final StringBuilder line = new StringBuilder();
    private final List<Beat> beats = new ArrayList<>();
    private long lostPages;

    /**
     * A beat.
     *
     * @param nanos when it arrived, by {@link System#nanoTime()}
     * @param number its number, from 1
     * @param written page writes so far, modulo 2^32
     * @param lost lost pages found so far
     * @param checks rounds of the self-check so far
     */
    public record Beat(long nanos, long number, long written, long lost, long checks) {
    }

    /**
     * Connects to the console's socket.
     *
     * @param socket where the console listens
     * @throws IOException if nobody listens there
     */
    public GuestConsole(Path socket) throws IOException {
        channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        thread = new Thread(this::listen, "console " + socket.getFileName());
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        try {
            while (channel.read(buffer) >= 0) {
                long now = System.nanoTime();
                buffer.flip();
                while (buffer.hasRemaining()) {
                    take((char) (buffer.get() & 0xff), now);
                }
                buffer.clear();
            }
        } catch (IOException e) {
            // The QEMU ended or the session was closed: there is nothing more to hear.
            line.setLength(0);
        }
    }

    private void take(char next, long now) {
        if (next != '\n') {
            if (line.length() < MOST_LINE) {
                line.append(next);
            }
            return;
        }
        String text = line.toString();
        line.setLength(0);
        if (text.startsWith("!")) {
            synchronized (beats) {
                lostPages++;
            }
        } else {
            parse(text, now).ifPresent(this::add);
        }
    }

    private void add(Beat beat) {
        synchronized (beats) {
            if (beats.size() < MOST_BEATS) {
                beats.add(beat);
            }
        }
    }

    /**
     * Reads a line of the console.
     *
     * @param text the line
     * @param now  when it was heard, by {@link System#nanoTime()}
     * @return the beat; empty if the line is none
     */
    public static Optional<Beat> parse(String text, long now) {
        String[] fields = text.split(" ");
        if (fields.length != FIELDS || !fields[0].equals("B")) {
            return Optional.empty();
        }
        long[] numbers = new long[FIELDS];
        for (int i = 1; i < FIELDS; i++) {
            if (!fields[i].matches("[0-9a-f]{8}")) {
                return Optional.empty();
            }
            numbers[i] = Long.parseLong(fields[i], HEX);
        }
        return Optional.of(new Beat(now, numbers[1], numbers[2], numbers[3], numbers[4]));
    }

    /**
     * All beats so far.
     *
     * @return the beats in their order
     */
    public List<Beat> beats() {
        synchronized (beats) {
            return List.copyOf(beats);
        }
    }

    /**
     * The latest beat.
     *
     * @return the beat; empty before the first
     */
    public Optional<Beat> last() {
        synchronized (beats) {
            return beats.isEmpty() ? Optional.empty() : Optional.of(beats.get(beats.size() - 1));
        }
    }

    /**
     * Reports of lost pages heard here.
     *
     * @return how many, 0 or more
     */
    public long lostPages() {
        synchronized (beats) {
            return lostPages;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            thread.join(LONGEST_END_MILLIS);
        } catch (IOException e) {
            // A socket that can't be closed is gone already.
            line.setLength(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
