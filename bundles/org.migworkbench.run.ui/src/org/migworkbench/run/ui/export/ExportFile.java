package org.migworkbench.run.ui.export;

import java.io.IOException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.migworkbench.analysis.result.AtomicFile;
import org.migworkbench.plots.ui.PlotPicture;
import org.migworkbench.quantities.FailureText;
import org.osgi.framework.FrameworkUtil;

/** Asks for a file and writes it in the background. */
final class ExportFile {

    private static final String BUNDLE = "org.migworkbench.run.ui";

    /** Where something was exported last. */
    private static final String FOLDER = "export.folder";

    private final Shell shell;
    private final String name;

    /**
     * Prepares an export.
     *
     * @param shell window that asks
     * @param name  proposed name without extension
     */
    ExportFile(Shell shell, String name) {
        this.shell = shell;
        this.name = name;
    }

    /** Writes plots in the format that the chosen name ends with. */
    void plots(Display display, PlotPicture picture) {
        String[] names = { "Image (*.png)", "Scalable picture (*.svg)", "Numbers (*.csv)" };
        Path file = ask(names, "*.png", "*.svg", "*.csv");
        if (file == null) {
            return;
        }
        String lower = file.toString().toLowerCase(Locale.ROOT);
        if (lower.endsWith(".svg")) {
            write(file, picture::svg);
        } else if (lower.endsWith(".csv")) {
            write(file, () -> picture.csv().getBytes(StandardCharsets.UTF_8));
        } else {
            byte[] png = picture.png(display);
            write(file, () -> png);
        }
    }

    /** Writes a table. */
    void table(Supplier<byte[]> csv) {
        Path file = ask(new String[] { "Numbers (*.csv)" }, "*.csv");
        if (file != null) {
            write(file, csv);
        }
    }

    /** Writes a table as numbers or as Markdown, as the chosen name ends. */
    void table(String csv, String markdown) {
        Path file = ask(new String[] { "Numbers (*.csv)", "Markdown (*.md)" }, "*.csv", "*.md");
        if (file != null) {
            boolean words = file.toString().toLowerCase(Locale.ROOT).endsWith(".md");
            write(file, () -> (words ? markdown : csv).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes a page. */
    void page(Supplier<String> page) {
        Path file = ask(new String[] { "Page (*.html)" }, "*.html");
        if (file != null) {
            write(file, () -> page.get().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes the steps of a migration as a page or as an animated picture, as the chosen name ends. */
    void steps(Supplier<String> page, Function<BooleanSupplier, byte[]> film) {
        Path file = ask(new String[] { "Page with pictures (*.html)", "Animated picture (*.gif)" }, "*.html", "*.gif");
        if (file != null) {
            boolean moves = file.toString().toLowerCase(Locale.ROOT).endsWith(".gif");
            write(file, asked -> moves ? film.apply(asked) : page.get().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes a picture. */
    void picture(ImageData picture) {
        Path file = ask(new String[] { "Image (*.png)" }, "*.png");
        if (file != null) {
            write(file, () -> {
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] { picture };
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                loader.save(bytes, SWT.IMAGE_PNG);
                return bytes.toByteArray();
            });
        }
    }

    private Path ask(String[] names, String... extensions) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export");
        dialog.setFilterNames(names);
        dialog.setFilterExtensions(extensions);
        dialog.setFileName(name + extensions[0].substring(1));
        dialog.setOverwrite(true);
        IDialogSettings kept = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportFile.class))
                .getDialogSettings();
        dialog.setFilterPath(kept.get(FOLDER));
        String chosen = dialog.open();
        kept.put(FOLDER, chosen == null ? kept.get(FOLDER) : dialog.getFilterPath());
        return chosen == null ? null : named(chosen, extensions, Math.max(0, dialog.getFilterIndex()));
    }

    /**
     * The extension that was typed decides. Some dialogs put that of the filter behind it, which is taken off again; one
     * that has none at all gets that of the filter.
     */
    private Path named(String chosen, String[] extensions, int filter) {
        Optional<String> last = extension(chosen, extensions);
        if (last.isEmpty()) {
            return Path.of(chosen + extensions[filter].substring(1));
        }
        String typed = chosen.substring(0, chosen.length() - last.get().length());
        if (extension(typed, extensions).isEmpty()) {
            return Path.of(chosen);
        }
        Path file = Path.of(typed);
        boolean mayWrite = !Files.exists(file) || MessageDialog.openQuestion(shell, "Export",
                "The file " + file.getFileName() + " exists. Do you want to replace it?");
        return mayWrite ? file : null;
    }

    private static Optional<String> extension(String name, String[] extensions) {
        return Arrays.stream(extensions).map(extension -> extension.substring(1))
                .filter(extension -> name.toLowerCase(Locale.ROOT).endsWith(extension)).findFirst();
    }

    private static void write(Path file, Supplier<byte[]> content) {
        write(file, asked -> content.get());
    }

    /** Writes what is made in the background; what makes it may ask whether it was cancelled. */
    private static void write(Path file, Function<BooleanSupplier, byte[]> content) {
        IJobFunction writing = monitor -> written(file, content, monitor::isCanceled);
        Job job = Job.create("Export to " + file.getFileName(), writing);
        job.setUser(true);
        job.schedule();
    }

    private static IStatus written(Path file, Function<BooleanSupplier, byte[]> content, BooleanSupplier asked) {
        try {
            byte[] bytes = content.apply(asked);
            if (asked.getAsBoolean()) {
                return Status.CANCEL_STATUS;
            }
            AtomicFile.write(file, bytes);
            return Status.OK_STATUS;
        } catch (IOException e) {
            return new Status(IStatus.ERROR, BUNDLE, "The file " + file + " could not be written: " + FailureText.of(e),
                    e);
        }
    }
}
