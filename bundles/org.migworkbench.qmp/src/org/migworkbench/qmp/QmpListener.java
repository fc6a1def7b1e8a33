package org.migworkbench.qmp;

/**
 * Hears what happens on a connection, one call after the other and in the order in which it happened, on a thread of the
 * client's own. It may execute commands, reconnect and close. It should not take long: what follows waits for it.
 */
public interface QmpListener {

    /**
     * QEMU sent an event.
     *
     * @param event the event
     */
    default void event(QmpEvent event) {
        // not every listener wants each kind of news
    }

    /**
     * A connection was made; events that QEMU sent while there was none are lost.
     *
     * @param greeting which QEMU
     * @param again    true unless it is the first of this client
     */
    default void connected(QmpGreeting greeting, boolean again) {
        // not every listener wants each kind of news
    }

    /**
     * A connection ended, by whatever side. QEMU itself and its guest go on, unless QEMU ended.
     *
     * @param reason why; {@link QmpException.Kind#CLOSED} if this side did it
     */
    default void disconnected(QmpException reason) {
        // not every listener wants each kind of news
    }
}
