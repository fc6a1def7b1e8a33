package org.migworkbench.backend.qemu;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migworkbench.qmp.QmpCommand;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/** Behaves towards a client like a QEMU in which a test decides what is answered and what happens at a command. */
final class FakeQemu implements Closeable {

    private final ServerSocketChannel server;
    private final Path socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, Runnable> actions = new ConcurrentHashMap<>();
    private final List<QmpCommand> commands = new CopyOnWriteArrayList<>();
    private volatile SocketChannel client;

    FakeQemu(Path socket, boolean waits) throws IOException {
        this.socket = socket;
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        answer("query-version", "{\"qemu\": {\"major\": 10, \"minor\": 0, \"micro\": 2}, \"package\": \"\"}");
        answer("query-name", "{\"name\": \"shop\"}");
        answer("query-memory-size-summary", "{\"base-memory\": 67108864}");
        answer("query-cpus-fast", "[{}, {}]");
        answer("query-kvm", "{\"enabled\": true, \"present\": true}");
        answer("query-status", waits ? "{\"status\": \"inmigrate\", \"running\": false}"
                : "{\"status\": \"running\", \"running\": true}");
        answer("query-migrate", "{}");
        offers("events", "xbzrle", "postcopy-ram", "auto-converge");
        takes("max-bandwidth", "downtime-limit", "max-postcopy-bandwidth", "xbzrle-cache-size");
        Thread thread = new Thread(this::serve, "fake QEMU");
        thread.setDaemon(true);
        thread.start();
    }

    /** What is answered to a command from now on: the value of {@code return}, or an object with {@code error}. */
    void answer(String command, String value) {
        answers.put(command, value);
    }

    void refuse(String command, String reason) {
        answers.put(command, "{\"error\": {\"class\": \"GenericError\", \"desc\": \"" + reason + "\"}}");
    }

    /** What happens after a command was answered. */
    void after(String command, Runnable action) {
        actions.put(command, action);
    }

    void offers(String... capabilities) {
        answer("query-migrate-capabilities", Stream.of(capabilities)
                .map(name -> "{\"capability\": \"" + name + "\", \"state\": true}").collect(listed()));
    }

    void takes(String... parameters) {
        answer("query-qmp-schema", "[{\"name\": \"migrate-set-parameters\", \"meta-type\": \"command\","
                + " \"arg-type\": \"1\", \"ret-type\": \"0\"}, {\"name\": \"1\", \"meta-type\": \"object\", \"members\": "
                + Stream.of(parameters).map(name -> "{\"name\": \"" + name + "\", \"type\": \"int\"}")
                        .collect(listed())
                + "}]");
    }

    private static Collector<CharSequence, ?, String> listed() {
        return Collectors.joining(", ", "[", "]");
    }

    /** Counters of a migration. */
    static String info(String status, int pass, long pagesLeft, long pagesSent) {
        return "{\"status\": \"" + status + "\", \"total-time\": 500, \"downtime\": 7, \"ram\": {\"total\": 67108864,"
                + " \"remaining\": " + pagesLeft * 4096 + ", \"normal\": " + pagesSent
                + ", \"duplicate\": 0, \"transferred\": " + pagesSent * 4104
                + ", \"page-size\": 4096, \"dirty-sync-count\": " + pass + "}}";
    }

    void event(String name, String data) {
        say("{\"event\": \"" + name + "\", \"data\": " + data + ", \"timestamp\": {\"seconds\": "
                + System.currentTimeMillis() / 1000 + ", \"microseconds\": 0}}");
    }

    List<String> commands() {
        return commands.stream().map(QmpCommand::name).toList();
    }

    /** The arguments of a command, the last time. */
    String arguments(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).reduce((first, last) -> last)
                .map(command -> command.arguments().toJson()).orElse("never given");
    }

    String address() {
        return socket.toString();
    }

    /** Ends the connection; a new one may be made. */
    void hangUp() {
        if (client == null) {
            return;
        }
        try {
            client.close();
        } catch (IOException e) {
            client = null;
        }
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                client = channel;
                say("{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 2, \"minor\": 0, \"major\": 10}, \"package\": \"\"},"
                        + " \"capabilities\": []}}");
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    reply(line);
                }
            } catch (IOException e) {
                client = null; // the client went, or the test is over
            }
        }
    }

    private void reply(String line) throws QmpFormatException {
        QmpCommand command = QmpCommand.parse(line);
        String id = QmpObject.parse(line).text("id").orElseThrow();
        commands.add(command);
        String value = answers.getOrDefault(command.name(), "{}");
        say(value.startsWith("{\"error\"") ? value.substring(0, value.length() - 1) + ", \"id\": \"" + id + "\"}"
                : "{\"return\": " + value + ", \"id\": \"" + id + "\"}");
        Runnable action = actions.get(command.name());
        if (action != null) {
            action.run();
        }
    }

    private synchronized void say(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap((text + "\r\n").getBytes(StandardCharsets.UTF_8));
            while (client != null && bytes.hasRemaining()) {
                client.write(bytes);
            }
        } catch (IOException e) {
            client = null;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        hangUp();
        Files.deleteIfExists(socket);
    }
}
