package org.migworkbench.app.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.document.Example;
import org.migworkbench.core.document.ExampleCatalog;

/** Files that are no scenarios open as a page that says so, and stay as they are. */
class HostileFilesTest extends UiTest {

    private static final long HUGE = 200L << 20;

    @Test
    void truncatedFile() throws CoreException, IOException {
        byte[] whole = exampleBytes();
        opensAsErrorPage("truncated.migration", Arrays.copyOf(whole, whole.length * 2 / 3));
    }

    @Test
    void emptyFile() throws CoreException, IOException {
        opensAsErrorPage("empty.migration", new byte[0]);
    }

    @Test
    void fileWithDocumentType() throws CoreException, IOException {
        String text = new String(exampleBytes(), UTF_8);
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        opensAsErrorPage("doctype.migration", text.replaceFirst("\\?>", "?>" + entity).getBytes(UTF_8));
    }

    @Test
    void hugeFile() throws CoreException, IOException {
        IFile file = file("huge.migration");
        Path path = file.getLocation().toFile().toPath();
        try (RandomAccessFile sparse = new RandomAccessFile(path.toFile(), "rw")) {
            sparse.setLength(HUGE);
        }
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        DiagramPage page = window.open(file);
        assertFalse(page.isReadable());
        assertEquals(HUGE, Files.size(path));
    }

    private void opensAsErrorPage(String name, byte[] content) throws CoreException, IOException {
        IFile file = file(name);
        Path path = file.getLocation().toFile().toPath();
        Files.write(path, content);
        file.refreshLocal(IResource.DEPTH_ZERO, null);

        DiagramPage page = window.open(file);

        assertFalse(page.isReadable(), "there is no document to edit");
        assertTrue(UiThread.get(() -> WindowPage.allText(window.shell())).contains(name), "the page names the file");
        assertFalse(page.isDirty());
        UiThread.run(() -> window.page().saveEditor(page.editor(), false));
        assertFalse(UiThread.get(() -> page.editor().isSaveAsAllowed()));
        window.closeEditors();
        assertArrayEquals(content, Files.readAllBytes(path), "the file is untouched");
    }

    private static IFile file(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("hostile");
        project.create(null);
        project.open(null);
        return project.getFile(name);
    }

    private static byte[] exampleBytes() throws IOException {
        ExampleCatalog catalog = new ExampleCatalog();
        Example first = catalog.examples().get(0);
        try (InputStream content = catalog.open(first)) {
            return content.readAllBytes();
        }
    }
}
