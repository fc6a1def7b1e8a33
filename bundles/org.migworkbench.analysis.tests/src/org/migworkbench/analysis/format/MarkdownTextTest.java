package org.migworkbench.analysis.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    @Test
    void whatWouldEndACellIsEscaped() {
        assertEquals("| Name | Total |\n| --- | --- |\n| a\\|b c | 1 s |\n",
                MarkdownText.of(List.of(List.of("Name", "Total"), List.of("a|b\nc", "1 s"))));
        assertEquals("| \\<b\\> \\*x\\* \\\\ |\n| --- |\n", MarkdownText.of(List.of(List.of("<b> *x* \\"))));
    }
}
