package org.migworkbench.diagram.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;

/** Writes the whole drawing to a file, as dots or as shapes, as the name of the file says. */
public final class ExportPictureAction extends Action {

    /** The id of the action and of its command. */
    public static final String ID = "org.migworkbench.diagram.exportPicture";

    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    private final EditPartViewer viewer;

    /**
     * Makes the action.
     *
     * @param viewer the viewer of the drawing
     */
    public ExportPictureAction(EditPartViewer viewer) {
        super("&Export Picture\u2026");
        this.viewer = viewer;
        setId(ID);
        setActionDefinitionId(ID);
    }

    @Override
    public void run() {
        FileDialog dialog = new FileDialog(viewer.getControl().getShell(), SWT.SAVE);
        dialog.setFilterNames(new String[] { "Shapes, sharp at any size (*.svg)", "Dots (*.png)" });
        dialog.setFilterExtensions(new String[] { "*" + SVG, "*" + PNG });
        dialog.setFileName("drawing" + SVG);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            String lower = chosen.toLowerCase(Locale.ROOT);
            boolean dots = lower.endsWith(PNG) || !lower.endsWith(SVG) && dialog.getFilterIndex() == 1;
            boolean named = lower.endsWith(PNG) || lower.endsWith(SVG);
            DrawnPicture picture = new DrawnPicture(viewer);
            write(Path.of(named ? chosen : chosen + (dots ? PNG : SVG)), dots ? picture.png() : picture.svg());
        }
    }

    private static void write(Path file, byte[] content) {
        Job.create("Export " + file.getFileName(), monitor -> {
            try {
                Files.write(file, content);
                return Status.OK_STATUS;
            } catch (IOException e) {
                return new Status(IStatus.ERROR, "org.migworkbench.diagram",
                        "The picture could not be written to " + file + ".", e);
            }
        }).schedule();
    }
}
