package org.migworkbench.app.recordings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** Ways to put a path into a field without typing. */
final class PathInput {

    /** Between paths of a field that takes several. */
    static final String LINE = "\n";

    private PathInput() {
    }

    static void askForFile(Text field) {
        FileDialog dialog = new FileDialog(field.getShell(), SWT.OPEN);
        dialog.setText("Recording of a Migration");
        dialog.setFilterExtensions(new String[] { "*.jsonl;*.qmp;*.log;*.txt;*.csv", "*" });
        dialog.setFilterNames(new String[] { "Recordings (*.jsonl, *.qmp, *.log, *.txt, *.csv)", "All files" });
        String chosen = dialog.open();
        if (chosen != null) {
            field.setText(chosen);
        }
    }

    /** Asks for files of a topology; several are separated by a line break, which no name of theirs has. */
    static void askForFiles(Text field) {
        FileDialog dialog = new FileDialog(field.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Hosts and Virtual Machines");
        dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt;*.xml", "*" });
        dialog.setFilterNames(new String[] { "Tables and libvirt's XML (*.csv, *.tsv, *.txt, *.xml)", "All files" });
        if (dialog.open() != null) {
            field.setText(
                    Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name).toString())
                            .collect(Collectors.joining(LINE)));
        }
    }

    static void askForFolder(Text field) {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(field.getShell(),
                ResourcesPlugin.getWorkspace().getRoot(), true, "Choose the folder to import into.");
        dialog.showClosedProjects(false);
        dialog.open();
        Object[] chosen = dialog.getResult();
        if (chosen != null && chosen.length == 1) {
            field.setText(((IPath) chosen[0]).toString());
        }
    }

    /** A file that is dropped on the field becomes its text. */
    static void takeDrops(Text field) {
        DropTarget target = new DropTarget(field, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK);
        target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
        target.addDropListener(new FirstPath(field));
    }

    /** Takes the first path that is dropped, or all into a field that takes several. */
    private static final class FirstPath extends DropTargetAdapter {

        private final Text field;

        FirstPath(Text field) {
            this.field = field;
        }

        @Override
        public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
        }

        @Override
        public void drop(DropTargetEvent event) {
            if (field.getEditable() && event.data instanceof String[] paths && paths.length > 0) {
                field.setText((field.getStyle() & SWT.MULTI) != 0 ? String.join(LINE, paths) : paths[0]);
            }
        }
    }
}
