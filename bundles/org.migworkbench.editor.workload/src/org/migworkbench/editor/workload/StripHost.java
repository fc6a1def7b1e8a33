package org.migworkbench.editor.workload;

import java.util.List;
import java.util.Optional;
import org.migworkbench.core.guest.GuestRegion;
import org.migworkbench.core.guest.MemoryUse;
import org.migworkbench.core.guest.RegionPlace;
import org.migworkbench.core.guest.StripScale;
import org.migworkbench.model.commands.Gesture;

/** What the strip shows, and where a person's wishes go. */
interface StripHost {

    /** What runs in the guest. */
    List<GuestRegion> regions();

    /** The one that is selected. */
    Optional<GuestRegion> selected();

    /** The guest's memory and the time, on so many pixels; empty while no guest is shown. */
    Optional<StripScale> scale(int width, int height);

    /** Share of each part of the memory that is written; none while that isn't known. */
    double[] map();

    /** What the guest uses its memory for; empty while no guest is shown. */
    Optional<MemoryUse> use();

    /** Gives a use another size in bytes; all steps of a gesture are one edit. */
    void resize(MemoryUse.Use use, long bytes, Gesture gesture);

    /** Selects a region; empty for none. */
    void select(Optional<GuestRegion> region);

    /** Puts a region elsewhere; all steps of a gesture are one edit. */
    void place(GuestRegion region, RegionPlace place, Gesture gesture);

    /** A drag or a key has ended: the time that is shown may follow. */
    void settled();

    /** Adds a region. */
    void create(RegionPlace place);

    /** Adds a region where there is room. */
    void create();

    /** Takes the selected region out of the guest. */
    void delete();
}
