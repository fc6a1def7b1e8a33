package org.migworkbench.run.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.migworkbench.analysis.pagemap.MapPicture;
import org.migworkbench.analysis.pagemap.PageKind;
import org.migworkbench.analysis.pagemap.PageMap;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.ui.WorkbenchColors;

/** What the colours of a map mean, and how many pages have them. */
final class MapLegend {

    private static final int SWATCH = 10;
    private static final int GAP = 6;

    /** A colour and what it means. */
    record Entry(Color color, String text, String more) {
    }

    private final Canvas canvas;
    private List<Entry> entries = List.of();

    MapLegend(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.addPaintListener(e -> paint(e.gc));
        canvas.addListener(SWT.MouseMove, this::tellMore);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Legend: " + entries.stream().map(Entry::text).collect(Collectors.joining(", "));
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    void show(MapPicture picture, PageMap map) {
        entries = switch (picture.look()) {
            case KIND -> kinds(picture.counts());
            case LAYER -> layers(map);
            case WRITES -> counts(picture.most(), "not written", "written");
            case SENDS -> counts(picture.most(), "not sent", "sent");
        };
        canvas.redraw();
    }

    List<Entry> entries() {
        return entries;
    }

    void clear() {
        entries = List.of();
        canvas.redraw();
    }

    private static List<Entry> kinds(Map<PageKind, Integer> counts) {
        long all = counts.values().stream().mapToLong(Integer::longValue).sum();
        List<Entry> list = new ArrayList<>();
        for (PageKind kind : PageKind.values()) {
            if (counts.containsKey(kind)) {
                int count = counts.get(kind);
                list.add(new Entry(MapColors.of(kind), ShownUnit.COUNT.textOf(count) + "  " + kind.label(),
                        ShownUnit.PERCENT.textOf((double) count / all) + " of the pages: " + kind.meaning()));
            }
        }
        return list;
    }

    private static List<Entry> layers(PageMap map) {
        List<Entry> list = new ArrayList<>();
        for (int i = 0; i < map.layers().size(); i++) {
            list.add(new Entry(MapColors.ofLayer(i), map.layers().get(i) + " layer",
                    "as of the last reading of the log"));
        }
        list.add(new Entry(MapColors.ofLayer(-1), "no layer yet", "the log was not read so far"));
        return list;
    }

    private static List<Entry> counts(int most, String none, String some) {
        List<Entry> list = new ArrayList<>(List.of(new Entry(MapColors.ofCount(0, most), none, "until now")));
        int last = 0;
        for (int count : new int[] { 1, (1 + most) / 2, most }) {
            if (count > last) {
                list.add(new Entry(MapColors.ofCount(count, most),
                        some + (count == 1 ? " once" : ' ' + count + " times"), "until now"));
                last = count;
            }
        }
        return list;
    }

    private int lineHeight(GC gc) {
        return Math.min(gc.getFontMetrics().getHeight() + 2,
                Math.max(SWATCH + 2, canvas.getClientArea().height / Math.max(1, entries.size())));
    }

    private void paint(GC gc) {
        gc.setBackground(WorkbenchColors.background());
        gc.fillRectangle(canvas.getClientArea());
        int height = lineHeight(gc);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int y = i * height;
            gc.setBackground(entry.color());
            gc.fillRectangle(GAP, y + (height - SWATCH) / 2, SWATCH, SWATCH);
            gc.setForeground(WorkbenchColors.line());
            gc.drawRectangle(GAP, y + (height - SWATCH) / 2, SWATCH, SWATCH);
            gc.setForeground(WorkbenchColors.text());
            gc.drawText(entry.text(), 2 * GAP + SWATCH, y + (height - gc.getFontMetrics().getHeight()) / 2, true);
        }
    }

    private void tellMore(Event event) {
        GC gc = new GC(canvas);
        int at = event.y / lineHeight(gc);
        gc.dispose();
        String more = at < entries.size() ? entries.get(at).more() : null;
        if (more == null || !more.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(more);
        }
    }
}
