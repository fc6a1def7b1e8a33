package org.migworkbench.backend.qemu;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.migworkbench.qmp.QmpEvent;
import org.migworkbench.qmp.QmpListener;

/** Collects the events of both sides, in the order of their arrival, for the thread of a run. */
final class QemuEvents implements AutoCloseable {

    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final Side source;
    private final Side destination;

    /**
     * An event.
     *
     * @param atSource whether the source sent it
     * @param event what
     * @param nanos when it arrived, by {@link System#nanoTime()}
     */
    record Arrival(boolean atSource, QmpEvent event, long nanos) {
    }

    /** Listens from now on; {@code destination} may be null. */
    QemuEvents(QemuEnd source, QemuEnd destination) {
        this.source = new Side(source, true);
        this.destination = destination == null ? null : new Side(destination, false);
    }

    /** The next event, null if none comes in time. */
    Arrival next(long millis) {
        try {
            return arrivals.poll(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    @Override
    public void close() {
        source.close();
        if (destination != null) {
            destination.close();
        }
    }

    private final class Side implements QmpListener {

        private final QemuEnd end;
        private final boolean atSource;

        Side(QemuEnd end, boolean atSource) {
            this.end = end;
            this.atSource = atSource;
            end.monitor().client().addListener(this);
        }

        @Override
        public void event(QmpEvent event) {
            arrivals.add(new Arrival(atSource, event, System.nanoTime()));
        }

        void close() {
            end.monitor().client().removeListener(this);
        }
    }
}
