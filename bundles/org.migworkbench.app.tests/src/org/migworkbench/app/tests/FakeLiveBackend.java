package org.migworkbench.app.tests;

import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Display;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.LiveBackend;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveHints;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveSettings;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A live backend without any machine: tests say what it says. It notes what it was asked, and on which thread. */
final class FakeLiveBackend implements LiveBackend {

    private static final int BEFORE_ALL_OTHERS = 100;

    /** Calls that came on the window's thread. */
    final List<String> onWindowThread = new CopyOnWriteArrayList<>();
    private final List<FakeLiveSession> sessions = new CopyOnWriteArrayList<>();
    private volatile Optional<String> missing = Optional.empty();
    private volatile String failure = "";
    private ServiceRegistration<LiveBackend> registration;

    /** Takes the place of the real one. */
    void register() {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(Constants.SERVICE_RANKING, BEFORE_ALL_OTHERS);
        registration = FrameworkUtil.getBundle(FakeLiveBackend.class).getBundleContext()
                .registerService(LiveBackend.class, this, properties);
    }

    /** Ends all runs and gives the place back. */
    void unregister() {
        sessions.forEach(FakeLiveSession::abandon);
        registration.unregister();
    }

    void setMissing(String sentence) {
        missing = Optional.of(sentence);
    }

    void setFailure(String sentence) {
        failure = sentence;
    }

    FakeLiveSession session() {
        return UiThread.waitFor("a session is open",
                () -> sessions.isEmpty() ? null : sessions.get(sessions.size() - 1));
    }

    boolean hasNoSession() {
        return sessions.isEmpty();
    }

    void noteThread(String call) {
        if (Display.getCurrent() != null) {
            onWindowThread.add(call);
        }
    }

    @Override
    public String id() {
        return "qemu";
    }

    @Override
    public LiveHints hints() {
        return new LiveHints("QEMU", "qemu", "qemu-postcopy:postcopyAfter=2", "Where it is", "Where it goes");
    }

    @Override
    public Optional<String> missing() {
        noteThread("missing");
        return missing;
    }

    @Override
    public LiveSession demo(DemoGuest guest, LiveSettings settings) throws LiveException {
        return open("demo", guest.memoryBytes());
    }

    @Override
    public LiveSession launch(Path profile, LiveSettings settings) throws LiveException {
        throw new LiveException("The window launches no profile.");
    }

    @Override
    public LiveSession attach(LiveEnds ends, LiveSettings settings) throws LiveException {
        return open("web", 64L << 20);
    }

    private LiveSession open(String name, long memory) throws LiveException {
        noteThread("open");
        if (!failure.isEmpty()) {
            throw new LiveException(failure);
        }
        FakeLiveSession session = new FakeLiveSession(this, name, memory);
        sessions.add(session);
        return session;
    }
}
