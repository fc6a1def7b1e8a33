package org.migworkbench.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The last file is first, each is there once, and what moves is followed. */
class RecentFilesTest {

    @Test
    void lastIsFirstAndOnce() {
        RecentFiles files = RecentFiles.NONE.opened("/P/a").opened("/P/b").opened("/P/a");
        assertEquals(List.of("/P/a", "/P/b"), files.paths());
        assertEquals(files, RecentFiles.of(files.text()));
        assertEquals(RecentFiles.NONE, RecentFiles.of(""));
    }

    @Test
    void keepsTheLastTen() {
        RecentFiles files = RecentFiles.NONE;
        for (int i = 0; i < 25; i++) {
            files = files.opened("/P/" + i);
        }
        assertEquals(RecentFiles.MOST, files.paths().size());
        assertEquals("/P/24", files.paths().get(0));
    }

    @Test
    void followsFilesAndFolders() {
        RecentFiles files = RecentFiles.NONE.opened("/P/f/a").opened("/P/fa").opened("/P/f/b");
        assertEquals(List.of("/Q/g/b", "/P/fa", "/Q/g/a"), files.moved("/P/f", "/Q/g").paths());
        assertEquals(List.of("/P/f/b", "/P/x", "/P/f/a"), files.moved("/P/fa", "/P/x").paths());
        assertEquals(List.of("/P/f/a", "/P/fa"), files.moved("/P/f/b", "/P/f/a").paths());
    }

    @Test
    void namesWithLineBreaksAreNotRemembered() {
        assertEquals(List.of("/P/a"), RecentFiles.NONE.opened("/P/a").opened("/P/b\n/P/c").paths());
    }
}
