package org.migworkbench.qmp;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.migworkbench.qmp.QmpException.Kind;

/**
 * Talks to one QEMU. A client is made for an address, connected, used by any number of threads at once, reconnected after
 * a loss where wanted, and closed. It never reconnects on its own: whether a lost QEMU is still the same one is for its
 * user to find out. Closing it, or losing it, changes nothing for QEMU and its guest.
 */
public final class QmpClient implements AutoCloseable {

    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 1000;
    private static final long NANOS_PER_MICRO = 1000;

    private final QmpAddress address;
    private final QmpOptions options;
    private final ListenerQueue news;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final long startNanos = System.nanoTime();
    private final Object logging = new Object();
    /** Held while a connection is made, so that two threads don't make one each. */
    private final Object connecting = new Object();
    /** Guards what follows. */
    private final Object lock = new Object();
    private QmpConnection connection;
    private QmpGreeting greeting;
    private boolean connectedBefore;

    /**
     * Creates a client, which isn't connected yet.
     *
     * @param address where QEMU listens
     * @param options how to behave
     */
    public QmpClient(QmpAddress address, QmpOptions options) {
        this.address = address;
        this.options = options;
        news = new ListenerQueue("QMP events " + address, options.limits().waitingEvents());
    }

    /**
     * Where QEMU listens.
     *
     * @return the address
     */
    public QmpAddress address() {
        return address;
    }

    /**
     * How the client behaves.
     *
     * @return the options
     */
    public QmpOptions options() {
        return options;
    }

    /**
     * Adds a listener. It hears what happens from now on.
     *
     * @param listener the listener
     */
    public void addListener(QmpListener listener) {
        news.add(listener);
    }

    /**
     * Removes a listener. A call to it that is going on isn't waited for.
     *
     * @param listener the listener
     */
    public void removeListener(QmpListener listener) {
        news.remove(listener);
    }

    /**
     * Connects: greeting, negotiation, out-of-band commands where offered and wanted. Does nothing while connected.
     *
     * @return what QEMU said of itself
     * @throws QmpException if that doesn't succeed within {@link QmpOptions#connectTimeout()}, or the client is closed
     */
    public QmpGreeting connect() throws QmpException {
        synchronized (connecting) {
            QmpConnection fresh;
            synchronized (lock) {
                if (closed.getCount() == 0) {
                    throw QmpException.connection(Kind.CLOSED, address, "this client is closed", null);
                }
                if (connection != null && connection.end() == null) {
                    return greeting;
                }
                fresh = new QmpConnection(address, options, new Ear());
                connection = fresh;
                greeting = null;
            }
            return fresh.open();
        }
    }

    /**
     * Gives up the connection, if there still is one, and makes a new one. Listeners are told of both. While nobody
     * answers, it is tried again and again, at least once.
     *
     * @param patience how long to try
     * @return what QEMU said of itself
     * @throws QmpException why the last attempt failed; without further attempts if the client was closed or the thread
     *                      interrupted meanwhile
     */
    public QmpGreeting reconnect(Duration patience) throws QmpException {
        QmpConnection old = current();
        if (old != null) {
            old.close();
        }
        long start = System.nanoTime();
        long limit = TimeUnit.NANOSECONDS.convert(patience);
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                return connect();
            } catch (QmpException e) {
                long left = TimeUnit.NANOSECONDS.toMillis(limit - (System.nanoTime() - start));
                if (left <= 0 || e.kind() == Kind.CLOSED || e.kind() == Kind.INTERRUPTED
                        || !pause(Math.min(pause, left))) {
                    throw e;
                }
                pause = Math.min(LONGEST_PAUSE_MILLIS, 2 * pause);
            }
        }
    }

    /** False if it makes no sense to go on. */
    private boolean pause(long millis) {
        try {
            return !closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Whether there is a connection that isn't known to be broken.
     *
     * @return true between a successful connect and the end of the connection
     */
    public boolean isConnected() {
        synchronized (lock) {
            return connection != null && connection.end() == null && greeting != null;
        }
    }

    /**
     * Whether commands can overtake others on the present connection.
     *
     * @return true if QEMU offered out-of-band commands and they are switched on
     */
    public boolean hasOutOfBand() {
        synchronized (lock) {
            return isConnected() && connection.overtakes();
        }
    }

    /**
     * Executes a command and waits for its reply, at most {@link QmpOptions#commandTimeout()}.
     *
     * @param command the command
     * @return QEMU's reply, which isn't a refusal
     * @throws QmpException if QEMU refuses the command, or no answer comes, or the connection ends
     */
    public QmpReply execute(QmpCommand command) throws QmpException {
        return execute(command, options.commandTimeout());
    }

    /**
     * Executes a command and waits for its reply.
     *
     * @param command the command
     * @param timeout longest wait, from the call
     * @return QEMU's reply, which isn't a refusal
     * @throws QmpException if QEMU refuses the command, or no answer comes in time, or the connection ends. After a
     *                      time-out the command may still be executed; its late reply is dropped
     */
    public QmpReply execute(QmpCommand command, Duration timeout) throws QmpException {
        QmpConnection present = isConnected() ? current() : null;
        if (present == null) {
            QmpConnection last = current();
            if (last != null && last.end() != null) {
                throw last.end().preventing(command.name());
            }
            throw QmpException.command(Kind.NOT_CONNECTED, address, command.name(), "was not sent: not connected",
                    null);
        }
        return present.execute(command, timeout);
    }

    private QmpConnection current() {
        synchronized (lock) {
            return connection;
        }
    }

    /** Closes the connection for good. Commands that wait fail at once; what listeners have yet to hear they still hear. */
    @Override
    public void close() {
        QmpConnection last;
        synchronized (lock) {
            closed.countDown();
            last = connection;
        }
        if (last != null) {
            last.close();
        }
        news.close();
    }

    /** What the present connection tells. */
    private final class Ear implements ConnectionOwner {

        @Override
        public void log(boolean sent, String text) {
            synchronized (logging) {
                try {
                    long micros = (System.nanoTime() - startNanos) / NANOS_PER_MICRO;
                    options.log().line(new QmpLine(micros, options.side(), sent, text));
                } catch (RuntimeException e) {
                    ListenerQueue.report(e);
                }
            }
        }

        @Override
        public boolean event(QmpEvent event) {
            return news.offer(event);
        }

        @Override
        public void established(QmpGreeting hello) {
            boolean again;
            synchronized (lock) {
                greeting = hello;
                again = connectedBefore;
                connectedBefore = true;
            }
            news.post(listener -> listener.connected(hello, again));
        }

        @Override
        public void ended(QmpException reason) {
            news.post(listener -> listener.disconnected(reason));
        }
    }
}
