package org.migworkbench.qmp;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.migworkbench.qmp.json.QmpFormatException;

/**
 * Where a QEMU listens for its monitor, in the notation of QEMU's command line: {@code unix:PATH} or
 * {@code tcp:HOST:PORT}.
 */
public sealed interface QmpAddress {

    /** A path of a Unix domain socket has to be shorter than this, in bytes: the kernel's limit on Linux. */
    int UNIX_PATH_LIMIT_BYTES = 108;

    /**
     * Reads an address.
     *
     * @param text {@code unix:PATH}, {@code tcp:HOST:PORT} (an IPv6 address in brackets), or a path alone
     * @return the address
     * @throws IllegalArgumentException if the text is none of these; the message says what is allowed
     */
    static QmpAddress parse(String text) {
        if (text.startsWith("tcp:")) {
            int colon = text.lastIndexOf(':');
            String host = colon > "tcp:".length() ? text.substring("tcp:".length(), colon) : "";
            if (host.startsWith("[") && host.endsWith("]")) {
                host = host.substring(1, host.length() - 1);
            }
            return new TcpSocket(host, port(text, text.substring(colon + 1)));
        }
        String path = text.startsWith("unix:") ? text.substring("unix:".length()) : text;
        try {
            return new UnixSocket(Path.of(path));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException('"' + QmpFormatException.excerpt(text) + "\" is no path of a socket", e);
        }
    }

    private static int port(String whole, String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    '"' + QmpFormatException.excerpt(whole) + "\" must be tcp:HOST:PORT with a port from 1 to 65535",
                    e);
        }
    }

    /**
     * What the JDK connects to. A host's name is looked up here, which may take time.
     *
     * @return the address of the socket
     */
    SocketAddress socketAddress();

    /**
     * The kind of socket.
     *
     * @return the protocol family, or null for whatever the host's name leads to
     */
    StandardProtocolFamily family();

    /**
     * A Unix domain socket.
     *
     * @param path the socket in the file system, shorter than {@link #UNIX_PATH_LIMIT_BYTES}
     */
    record UnixSocket(Path path) implements QmpAddress {

        /**
         * Checks the length.
         *
         * @param path the socket in the file system
         * @throws IllegalArgumentException if the path is empty or too long for a socket
         */
        public UnixSocket {
            int bytes = path.toString().getBytes(StandardCharsets.UTF_8).length;
            if (bytes == 0) {
                throw new IllegalArgumentException("The path of a Unix domain socket must not be empty");
            }
            if (bytes >= UNIX_PATH_LIMIT_BYTES) {
                throw new IllegalArgumentException("The path of a Unix domain socket must be shorter than "
                        + UNIX_PATH_LIMIT_BYTES + " bytes, this has " + bytes + ": " + path);
            }
        }

        @Override
        public SocketAddress socketAddress() {
            return UnixDomainSocketAddress.of(path);
        }

        @Override
        public StandardProtocolFamily family() {
            return StandardProtocolFamily.UNIX;
        }

        @Override
        public String toString() {
            return "unix:" + path;
        }
    }

    /**
     * A TCP socket. QMP knows no encryption and no password, so this is for the loopback or a tunnel.
     *
     * @param host name or address
     * @param port 1 to 65535
     */
    record TcpSocket(String host, int port) implements QmpAddress {

        private static final int LAST_PORT = 65535;

        /**
         * Checks both parts.
         *
         * @param host name or address
         * @param port 1 to 65535
         * @throws IllegalArgumentException if the host is empty or the port out of range
         */
        public TcpSocket {
            if (host.isBlank() || port < 1 || port > LAST_PORT) {
                throw new IllegalArgumentException(
                        "A TCP address must have a host and a port from 1 to 65535, not \"" + host + ':' + port + '"');
            }
        }

        @Override
        public SocketAddress socketAddress() {
            return new InetSocketAddress(host, port);
        }

        @Override
        public StandardProtocolFamily family() {
            return null;
        }

        @Override
        public String toString() {
            return "tcp:" + (host.indexOf(':') < 0 ? host : '[' + host + ']') + ':' + port;
        }
    }
}
