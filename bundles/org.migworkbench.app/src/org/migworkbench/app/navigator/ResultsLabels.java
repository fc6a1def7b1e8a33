package org.migworkbench.app.navigator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.navigator.IDescriptionProvider;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultTitle;
import org.migworkbench.run.ui.Light;

/** Results in the tree: how they ended as a mark, their names, when they were made, and whether they are pinned. */
public final class ResultsLabels extends LabelProvider implements IStyledLabelProvider, IDescriptionProvider {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter OTHER_DAY = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final String PIN = "  \u2605";
    private static final int SIZE = 16;
    private static final int DEPTH = 24;
    private static final int OPAQUE = 255;
    private static final double RADIUS = 5;

    private final Map<MigrationState, Image> marks = new EnumMap<>(MigrationState.class);

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString();
        if (element instanceof ResultNode node) {
            node.result().ifPresent(result -> {
                text.append(result.label());
                text.append("  " + time(result.card().time()), StyledString.QUALIFIER_STYLER);
                text.append(result.card().pinned() ? PIN : "", StyledString.COUNTER_STYLER);
            });
        }
        return text;
    }

    private static String time(Instant instant) {
        ZonedDateTime time = instant.atZone(ZoneId.systemDefault());
        return (time.toLocalDate().equals(LocalDate.now()) ? TODAY : OTHER_DAY).format(time);
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof ResultNode node
                ? node.result().map(KeptResult::verdict).map(state -> marks.computeIfAbsent(state, ResultsLabels::mark))
                        .orElse(null)
                : null;
    }

    /** A dot, smooth at its edge, on any background. */
    private static Image mark(MigrationState state) {
        RGB color = Light.of(state).color().getRGB();
        ImageData dot = new ImageData(SIZE, SIZE, DEPTH, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        double middle = (SIZE - 1) / 2.0;
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                double inside = RADIUS + 0.5 - Math.hypot(x - middle, y - middle);
                dot.setPixel(x, y, dot.palette.getPixel(color));
                dot.setAlpha(x, y, (int) (OPAQUE * Math.max(0, Math.min(1, inside))));
            }
        }
        return new Image(Display.getCurrent(), dot);
    }

    @Override
    public String getDescription(Object element) {
        return element instanceof ResultNode node
                ? node.result().map(result -> result.verdict().word() + ": " + ResultTitle.of("", result).text()
                        + (result.card().note().isEmpty() ? "" : " \u2013 " + result.card().note().replace('\n', ' ')))
                        .orElse("")
                : null;
    }

    @Override
    public void dispose() {
        marks.values().forEach(Image::dispose);
        super.dispose();
    }
}
