package org.migworkbench.model.commands;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;

/** Copies elements to the places where they are. References inside the set lead to the copies, others stay. */
public final class DuplicateCommand extends CopyCommand {

    /** The most copies that are made at once. */
    public static final int MOST = 1000;
    private static final int OFFSET_PIXELS = 20;

    private final int count;
    private final int stepX;
    private final int stepY;

    /**
     * @param originals parts of one document, each in a place that can hold several
     */
    public DuplicateCommand(Collection<? extends EObject> originals) {
        super("Duplicate " + (originals.size() == 1 ? Labels.of(originals.iterator().next())
                : originals.size() + " elements"), originals);
        this.count = 1;
        this.stepX = OFFSET_PIXELS;
        this.stepY = OFFSET_PIXELS;
    }

    /**
     * Makes several copies, whose names are counted on and which stand in rows, the originals first.
     *
     * @param originals parts of one document, each in a place that can hold several
     * @param count how many copies of each, 1 to {@link #MOST}
     * @param stepX pixels from one copy to the next in a row
     * @param stepY pixels from one row to the next
     */
    public DuplicateCommand(Collection<? extends EObject> originals, int count, int stepX, int stepY) {
        super("Duplicate " + (originals.size() == 1 ? Labels.of(originals.iterator().next())
                : originals.size() + " elements") + " " + count + " times", originals);
        this.count = Math.max(1, Math.min(MOST, count));
        this.stepX = stepX;
        this.stepY = stepY;
    }

    @Override
    int count() {
        return count;
    }

    @Override
    String name(String original, FreshNames names) {
        return names.next(original);
    }

    @Override
    void shift(CopySet copies, int number) {
        int columns = (int) Math.ceil(Math.sqrt(count + 1.0));
        int column = count == 1 ? 1 : number % columns;
        int row = count == 1 ? 1 : number / columns;
        copies.shift(column * stepX, row * stepY);
    }

    @Override
    Containment placeOf(EObject original) {
        Containment place = Containment.of(original);
        return place != null && place.reference().isMany() ? place : null;
    }
}
