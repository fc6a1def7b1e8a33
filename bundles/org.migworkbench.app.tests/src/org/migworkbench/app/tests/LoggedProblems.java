package org.migworkbench.app.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Collects what is logged that must not be: errors of this product, and exceptions that passed through its code. */
final class LoggedProblems implements ILogListener {

    private static final String OWN = "org.migworkbench.";

    private final List<String> problems = new CopyOnWriteArrayList<>();

    void listen() {
        Platform.addLogListener(this);
    }

    /** Ends listening and tells what was heard. */
    List<String> stop() {
        Platform.removeLogListener(this);
        return List.copyOf(problems);
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (status.getSeverity() >= IStatus.ERROR
                && (plugin.startsWith(OWN) || isUnhandled(status) || mentionsOwnCode(status.getException()))) {
            problems.add(plugin + ": " + status.getMessage() + "\n" + trace(status.getException()));
        }
        for (IStatus child : status.getChildren()) {
            logging(child, child.getPlugin());
        }
    }

    private static boolean isUnhandled(IStatus status) {
        return status.getMessage().startsWith("Unhandled event loop exception");
    }

    private static boolean mentionsOwnCode(Throwable exception) {
        return exception != null && trace(exception).contains("at " + OWN);
    }

    private static String trace(Throwable exception) {
        if (exception == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            text.append(cause).append(System.lineSeparator());
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append("\tat ").append(frame).append(System.lineSeparator());
            }
        }
        return text.toString();
    }
}
