package org.migworkbench.qmp;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.migworkbench.qmp.QmpException.Kind;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/**
 * The life of one socket, from connecting to its end. One thread reads; a second one, there only while something is being
 * sent, writes, so that a QEMU that doesn't read can't hold a caller beyond its time-out.
 */
final class QmpConnection {

    /** QEMU stops reading, out-of-band commands too, when more than eight others wait. */
    static final int MOST_IN_FLIGHT = 8;

    private static final String NEGOTIATION = "qmp_capabilities";
    private static final int ALL = Integer.MAX_VALUE / 2;

    private final QmpAddress address;
    private final QmpOptions options;
    private final ConnectionOwner owner;
    private final SocketChannel channel;
    private final ThreadPoolExecutor writer;
    private final CompletableFuture<QmpGreeting> greeting = new CompletableFuture<>();
    private final Semaphore inBand = new Semaphore(MOST_IN_FLIGHT, true);
    private final Semaphore outOfBand = new Semaphore(MOST_IN_FLIGHT, true);
    /** Guards what follows, and the order of what is sent. */
    private final Object lock = new Object();
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private volatile QmpException end;
    private boolean established;
    private long lastId;
    private volatile boolean overtaking;

    /** A command without answer; after its time-out it stays, for QEMU is still busy with it. */
    private record Waiting(String command, Semaphore room, Runnable beforeAnswer, CompletableFuture<QmpReply> answer) {
    }

    QmpConnection(QmpAddress address, QmpOptions options, ConnectionOwner owner) throws QmpException {
        this.address = address;
        this.options = options;
        this.owner = owner;
        writer = ListenerQueue.onDemand("QMP writer " + address);
        try {
            channel = address.family() == null ? SocketChannel.open() : SocketChannel.open(address.family());
        } catch (IOException | UnsupportedOperationException e) {
            throw QmpException.connection(Kind.NOT_CONNECTED, address, "there is no socket to be had: " + text(e), e);
        }
    }

    /** Connects, waits for the greeting and negotiates. After an exception the connection is closed. */
    QmpGreeting open() throws QmpException {
        long start = System.nanoTime();
        long limit = TimeUnit.NANOSECONDS.convert(options.connectTimeout());
        ListenerQueue.daemon(this::read, "QMP reader " + address).start();
        try {
            QmpGreeting hello = greeting.get(limit, TimeUnit.NANOSECONDS);
            boolean both = options.outOfBand() && hello.offersOutOfBand();
            QmpObject arguments = both ? QmpObject.EMPTY.withTexts("enable", List.of(QmpGreeting.OUT_OF_BAND))
                    : QmpObject.EMPTY;
            overtaking = both;
            execute(QmpCommand.of(NEGOTIATION, arguments), Math.max(1, limit - (System.nanoTime() - start)),
                    () -> establish(hello));
            return hello;
        } catch (TimeoutException e) {
            String sentence = (channel.isConnected() ? "sent no greeting within " : "no connection within ")
                    + seconds(limit) + "; perhaps another program uses this monitor, QEMU serves one at a time";
            fail(channel.isConnected() ? Kind.HANDSHAKE : Kind.NOT_CONNECTED, sentence, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(Kind.INTERRUPTED, "connecting was interrupted", e);
        } catch (ExecutionException e) {
            fail(Kind.HANDSHAKE, text(e), e);
        } catch (QmpException e) {
            // Said as it is, even where the other side hung up right after it and so was first to end the connection.
            boolean ours = e.kind() == Kind.INTERRUPTED || e.kind() == Kind.CLOSED;
            QmpException reason = QmpException.connection(ours ? e.kind() : Kind.HANDSHAKE, address, e.sentence(), e);
            fail(reason);
            throw reason;
        }
        throw end();
    }

    private void establish(QmpGreeting hello) {
        synchronized (lock) {
            if (end == null) {
                established = true;
                owner.established(hello);
            }
        }
    }

    QmpReply execute(QmpCommand command, Duration timeout) throws QmpException {
        return execute(command, TimeUnit.NANOSECONDS.convert(timeout), null);
    }

    private QmpReply execute(QmpCommand command, long limit, Runnable beforeAnswer) throws QmpException {
        long start = System.nanoTime();
        boolean overtake = overtaking && command.outOfBand();
        Semaphore room = overtake ? outOfBand : inBand;
        try {
            if (!room.tryAcquire(limit, TimeUnit.NANOSECONDS)) {
                throw QmpException.command(Kind.TIMEOUT, address, command.name(), "was not sent within "
                        + seconds(limit) + ": " + MOST_IN_FLIGHT + " commands before it are unanswered", null);
            }
            Waiting sent = new Waiting(command.name(), room, beforeAnswer, new CompletableFuture<>());
            send(command, overtake, sent);
            QmpReply reply = sent.answer.get(Math.max(0, limit - (System.nanoTime() - start)), TimeUnit.NANOSECONDS);
            if (reply.refusal().isPresent()) {
                throw QmpException.refused(address, command.name(), reply.refusal().get());
            }
            return reply;
        } catch (TimeoutException e) {
            throw QmpException.command(Kind.TIMEOUT, address, command.name(), "got no answer within " + seconds(limit),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw QmpException.command(Kind.INTERRUPTED, address, command.name(), "was interrupted while it waited", e);
        } catch (ExecutionException e) {
            throw end.waitedFor(command.name());
        }
    }

    private void send(QmpCommand command, boolean overtake, Waiting sent) throws QmpException {
        synchronized (lock) {
            if (end != null) {
                throw end.preventing(command.name());
            }
            String id = options.side() + '-' + ++lastId;
            waiting.put(id, sent);
            String message = command.message(overtake, id);
            owner.log(true, message);
            byte[] bytes = (message + "\r\n").getBytes(StandardCharsets.UTF_8);
            writer.execute(() -> write(ByteBuffer.wrap(bytes)));
        }
    }

    private void write(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            fail(Kind.LOST, "the connection broke: " + text(e), e);
        }
    }

    private void read() {
        try {
            if (address.family() == null) {
                // Commands are small and each is waited for.
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            }
            channel.connect(address.socketAddress());
        } catch (UnresolvedAddressException e) {
            fail(Kind.NOT_CONNECTED, "can't connect: unknown host", e);
            return;
        } catch (IOException | RuntimeException e) {
            fail(Kind.NOT_CONNECTED, "can't connect: " + text(e), e);
            return;
        }
        try {
            LineReader lines = new LineReader(channel, options.limits().lineBytes());
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    owner.log(false, line.strip());
                    accept(line);
                }
            }
            fail(greeting.isDone() ? Kind.LOST : Kind.HANDSHAKE, "the other side closed the connection"
                    + (greeting.isDone() ? "" : " without a greeting"), null);
        } catch (QmpFormatException e) {
            boolean known = greeting.isDone();
            fail(known ? Kind.MALFORMED : Kind.HANDSHAKE,
                    (known ? "a broken message came: " : "no QMP monitor answers here: ") + e.getMessage(), e);
        } catch (IOException e) {
            fail(Kind.LOST, "the connection broke: " + text(e), e);
        } catch (RuntimeException e) {
            // A defect of ours must not leave callers waiting; it is reported, and they are told.
            fail(Kind.LOST, "reading failed: " + e, e);
            ListenerQueue.report(e);
        }
    }

    private void accept(String line) throws QmpFormatException {
        if ("{".equals(line.strip())) {
            throw new QmpFormatException("this monitor writes a message on several lines; start it without pretty=on");
        }
        QmpMessage message = QmpMessage.of(QmpObject.parse(line, options.limits()));
        if (message instanceof QmpGreeting hello) {
            greeting.complete(hello);
        } else if (!greeting.isDone()) {
            throw new QmpFormatException(
                    "the first message is no greeting: \"" + QmpFormatException.excerpt(line) + '"');
        } else if (message instanceof QmpReply reply) {
            answer(reply);
        } else if (message instanceof QmpEvent event && !owner.event(event)) {
            throw new QmpFormatException(
                    "more than " + options.limits().waitingEvents() + " events wait for listeners");
        }
    }

    /** An answer to nothing asked (or asked once and answered already) is passed over, as QEMU's rules want it. */
    private void answer(QmpReply reply) {
        Waiting answered;
        synchronized (lock) {
            Optional<String> id = reply.id();
            if (id.isEmpty() && waiting.size() == 1) {
                // QEMU couldn't read the id; nobody else can be meant
                id = waiting.keySet().stream().findFirst();
            }
            answered = id.map(waiting::remove).orElse(null);
        }
        if (answered != null) {
            answered.room.release();
            if (answered.beforeAnswer != null && reply.refusal().isEmpty()) {
                answered.beforeAnswer.run();
            }
            answered.answer.complete(reply);
        }
    }

    void close() {
        fail(Kind.CLOSED, "the connection was closed here", null);
    }

    /** Why the connection ended, null while it hasn't. Takes no lock, so that the owner may ask while it holds its own. */
    QmpException end() {
        return end;
    }

    boolean overtakes() {
        return overtaking;
    }

    private void fail(Kind kind, String sentence, Throwable cause) {
        fail(QmpException.connection(kind, address, sentence, cause));
    }

    /** The first reason ends the connection; further ones are its consequences. */
    private void fail(QmpException reason) {
        List<Waiting> left;
        synchronized (lock) {
            if (end != null) {
                return;
            }
            end = reason;
            left = List.copyOf(waiting.values());
            waiting.clear();
            if (established) {
                owner.ended(reason);
            }
        }
        try {
            channel.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
        writer.shutdown();
        greeting.completeExceptionally(reason);
        left.forEach(command -> command.answer.completeExceptionally(reason));
        inBand.release(ALL);
        outOfBand.release(ALL);
    }

    private static String text(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : QmpFormatException.excerpt(e.getMessage());
    }

    private static String seconds(long nanos) {
        BigDecimal millis = new BigDecimal(TimeUnit.NANOSECONDS.toMillis(nanos));
        return millis.movePointLeft(3).stripTrailingZeros().toPlainString() + " s";
    }
}
