package org.migworkbench.qmp;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.migworkbench.qmp.json.QmpObject;

/** Listens like a QEMU and says what a test wants, one client after the other. */
final class ScriptedQemu implements Closeable {

    static final String GREETING = "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 2, \"minor\": 0, \"major\": 10},"
            + " \"package\": \"scripted\"}, \"capabilities\": [\"oob\"]}}";

    private static final long LONGEST_END_MILLIS = 2_000;

    private final Thread thread;
    private final ServerSocketChannel server;
    private final QmpAddress address;
    private final Dialogue dialogue;
    private final AtomicReference<SocketChannel> client = new AtomicReference<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /** What is said to one client; the connection is closed afterwards. */
    interface Dialogue {
        void talk(Talk talk) throws IOException;
    }

    /** The server's end of one connection. */
    static final class Talk {

        private final SocketChannel channel;
        private final LineReader reader;

        Talk(SocketChannel channel) {
            this.channel = channel;
            reader = new LineReader(channel, 64 << 20);
        }

        /** The next line of the client, null after the last. */
        String hear() throws IOException {
            String line = reader.next();
            return line == null ? null : line.strip();
        }

        QmpObject hearObject() throws IOException {
            String line = hear();
            return line == null ? null : QmpObject.parse(line);
        }

        void say(String line) throws IOException {
            raw((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        }

        void raw(byte[] bytes) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }

        /** Greeting and negotiation. */
        void shakeHands() throws IOException {
            say(GREETING);
            answer(hearObject(), "{}");
        }

        void answer(QmpObject command, String value) throws IOException {
            say("{\"return\": " + value + ", \"id\": \"" + command.text("id").orElseThrow() + "\"}");
        }

        void event(String name, String data) throws IOException {
            say("{\"event\": \"" + name + "\", \"data\": " + data
                    + ", \"timestamp\": {\"seconds\": 1795241190, \"microseconds\": 650110}}");
        }

        /** Answers everything with an empty object until the client goes. */
        void answerAll() throws IOException {
            for (QmpObject command = hearObject(); command != null; command = hearObject()) {
                answer(command, "{}");
            }
        }

        /** Says no more and waits until the client goes, so that nothing said is lost. */
        void drain() throws IOException {
            channel.shutdownOutput();
            while (hear() != null) {
                continue;
            }
        }
    }

    private ScriptedQemu(ServerSocketChannel server, QmpAddress address, Dialogue dialogue) {
        this.server = server;
        this.address = address;
        this.dialogue = dialogue;
        this.thread = new Thread(this::serve, "scripted QEMU");
        thread.setDaemon(true);
        thread.start();
    }

    static ScriptedQemu unix(Path socket, Dialogue dialogue) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        return new ScriptedQemu(server, new QmpAddress.UnixSocket(socket), dialogue);
    }

    static ScriptedQemu tcp(Dialogue dialogue) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
        return new ScriptedQemu(server, new QmpAddress.TcpSocket("127.0.0.1", port), dialogue);
    }

    QmpAddress address() {
        return address;
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                client.set(channel);
                if (address instanceof QmpAddress.TcpSocket) {
                    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                }
                dialogue.talk(new Talk(channel));
            } catch (IOException e) {
                // The client went, or the test is over: both are part of a script.
                client.set(null);
            } catch (RuntimeException | AssertionError e) {
                failure.compareAndSet(null, e);
            }
        }
    }

    /** What went wrong in the script itself. */
    void check() {
        if (failure.get() != null) {
            throw new AssertionError("the script failed", failure.get());
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        SocketChannel channel = client.get();
        if (channel != null) {
            channel.close();
        }
        try {
            thread.join(LONGEST_END_MILLIS); // while it still accepts, the closed socket takes connections
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
