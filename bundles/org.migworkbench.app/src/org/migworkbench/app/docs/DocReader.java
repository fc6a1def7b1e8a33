package org.migworkbench.app.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.WorkbenchColors;

/** Shows one page of the documentation, with links that lead to the others. */
final class DocReader {

    private static final int MARGIN = 10;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 130;

    private final StyledText text;
    private final Consumer<String> onLink;
    private final LocalResourceManager resources;
    private String markdown = "";
    private String words = "";
    private int columns;
    private DocText shown = new DocText("", List.of());

    DocReader(Composite parent, Consumer<String> onLink) {
        this.onLink = onLink;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setCaret(null);
        AccessibleNames.set(text, "Page");
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
        text.addListener(SWT.MouseUp, this::clicked);
        text.addListener(SWT.MouseMove, this::moved);
        text.addListener(SWT.Resize, event -> resized());
    }

    /** Shows a page from its beginning, or from the first of the words that were searched. */
    void show(String page, String searched) {
        markdown = page;
        words = searched.strip().toLowerCase(Locale.ROOT);
        render();
        int hit = words.isEmpty() ? -1 : shown.text().toLowerCase(Locale.ROOT).indexOf(firstWord());
        showFrom(hit < 0 ? 0 : text.getLineAtOffset(hit) - 1);
    }

    private void showFrom(int line) {
        if (line <= 0) {
            text.setTopPixel(0);
        } else {
            text.setTopIndex(line);
        }
    }

    private String firstWord() {
        return words.split("\\s+")[0];
    }

    private void resized() {
        if (!markdown.isEmpty() && columns() != columns) {
            int line = text.getTopIndex();
            render();
            showFrom(line);
        }
    }

    private void render() {
        columns = columns();
        shown = MarkdownReader.read(markdown, columns);
        text.setText(shown.text());
        List<StyleRange> ranges = new ArrayList<>();
        shown.spans().stream().map(this::range).forEach(ranges::add);
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
        mark();
    }

    /** Marks what was searched, without what the marked letters looked like before. */
    private void mark() {
        String all = shown.text().toLowerCase(Locale.ROOT);
        for (String word : words.isEmpty() ? new String[0] : words.split("\\s+")) {
            for (int at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + word.length())) {
                StyleRange mark = text.getStyleRangeAtOffset(at);
                StyleRange marked = mark == null ? new StyleRange() : (StyleRange) mark.clone();
                marked.start = at;
                marked.length = word.length();
                marked.borderStyle = SWT.BORDER_SOLID;
                text.setStyleRange(marked);
            }
        }
    }

    private int columns() {
        GC gc = new GC(text);
        gc.setFont(JFaceResources.getTextFont());
        double letter = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        int room = (int) ((text.getClientArea().width - 2 * MARGIN) / Math.max(1, letter));
        return Math.max(NARROWEST, Math.min(WIDEST, room - 1));
    }

    private StyleRange range(DocSpan span) {
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = span.length();
        range.font = font(span.look());
        if (span.look() == DocSpan.Look.LINK) {
            range.underline = true;
            range.foreground = WorkbenchColors.isDark() ? WorkbenchColors.SKY_BLUE : WorkbenchColors.BLUE;
        }
        return range;
    }

    private Font font(DocSpan.Look look) {
        FontDescriptor plain = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
        return switch (look) {
            case TITLE -> resources.create(plain.setStyle(SWT.BOLD).increaseHeight(4));
            case HEADING -> resources.create(plain.setStyle(SWT.BOLD).increaseHeight(1));
            case BOLD -> resources.create(plain.setStyle(SWT.BOLD));
            case ITALIC -> resources.create(plain.setStyle(SWT.ITALIC));
            case CODE -> JFaceResources.getTextFont();
            case LINK -> JFaceResources.getDefaultFont();
        };
    }

    private void clicked(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            linkAt(event).ifPresent(onLink);
        }
    }

    private void moved(Event event) {
        text.setCursor(linkAt(event).isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private Optional<String> linkAt(Event event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        return offset < 0 ? Optional.empty() : shown.linkAt(offset);
    }
}
