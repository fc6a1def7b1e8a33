package org.migworkbench.diagram;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/** Remembers where the palette is; at first it is open at the left side. */
final class PalettePreferences implements FlyoutPreferences {

    private static final String DOCK = "palette.dock";
    private static final String STATE = "palette.state";
    private static final String WIDTH = "palette.width";
    private static final int DEFAULT_WIDTH = 112;

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.migworkbench.diagram");

    @Override
    public int getDockLocation() {
        return preferences.getInt(DOCK, PositionConstants.WEST);
    }

    @Override
    public int getPaletteState() {
        return preferences.getInt(STATE, FlyoutPaletteComposite.STATE_PINNED_OPEN);
    }

    @Override
    public int getPaletteWidth() {
        return preferences.getInt(WIDTH, DEFAULT_WIDTH);
    }

    @Override
    public void setDockLocation(int location) {
        preferences.putInt(DOCK, location);
    }

    @Override
    public void setPaletteState(int state) {
        preferences.putInt(STATE, state);
    }

    @Override
    public void setPaletteWidth(int width) {
        preferences.putInt(WIDTH, width);
    }
}
