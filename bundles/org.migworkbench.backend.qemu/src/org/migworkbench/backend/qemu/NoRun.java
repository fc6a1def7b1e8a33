package org.migworkbench.backend.qemu;

import java.util.Optional;
import org.migworkbench.core.live.LiveControl;
import org.migworkbench.core.live.LiveException;

/** The control while nothing is migrated: refuses everything. */
final class NoRun implements LiveControl {

    private static LiveException nothing() {
        return new LiveException("No migration goes on that could be steered.");
    }

    @Override
    public void maxBandwidth(long bytesPerSecond) throws LiveException {
        throw nothing();
    }

    @Override
    public void downtimeLimit(long nanos) throws LiveException {
        throw nothing();
    }

    @Override
    public void startPostcopy() throws LiveException {
        throw nothing();
    }

    @Override
    public void pause() throws LiveException {
        throw nothing();
    }

    @Override
    public void recover(Optional<String> uri) throws LiveException {
        throw nothing();
    }

    @Override
    public void continueSwitchover() throws LiveException {
        throw nothing();
    }

    @Override
    public void cancel() throws LiveException {
        throw nothing();
    }

    @Override
    public void leave() {
        // there is nothing that could be left
    }
}
