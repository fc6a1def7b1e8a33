package org.migworkbench.qmp;

/** Whom a connection belongs to; its methods are called in the order of what happened. */
interface ConnectionOwner {

    void log(boolean sent, String text);

    boolean event(QmpEvent event);

    void established(QmpGreeting greeting);

    void ended(QmpException reason);
}
