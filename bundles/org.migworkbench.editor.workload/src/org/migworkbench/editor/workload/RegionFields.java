package org.migworkbench.editor.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.core.guest.GuestRegion;
import org.migworkbench.core.guest.RegionPlace;
import org.migworkbench.model.commands.kinds.GuestEdits;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.QuantityField;
import org.migworkbench.ui.ValueFormat;
import org.migworkbench.ui.WorkbenchColors;

/** The exact place of the selected region: a row of fields with units. */
final class RegionFields {

    private static final int COLUMNS = 6;

    private final Composite body;
    private final Supplier<Optional<GuestRegion>> region;
    private final Supplier<Long> pageBytes;
    private final List<Runnable> shows = new ArrayList<>();
    private final Label error;

    RegionFields(Composite parent, Supplier<Optional<GuestRegion>> region, Supplier<Long> pageBytes) {
        this.region = region;
        this.pageBytes = pageBytes;
        body = new Composite(parent, SWT.NONE);
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        body.setBackground(WorkbenchColors.background());
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(8, 2).spacing(8, 4).applyTo(body);
        addPlace();
        rate();
        addTimes();
        error = new Label(body, SWT.WRAP);
        error.setForeground(WorkbenchColors.VERMILLION);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(100, SWT.DEFAULT).exclude(true)
                .applyTo(error);
    }

    private void addPlace() {
        place("Start", Unit.BYTES, RegionPlace::startBytes, (place, start) -> new RegionPlace(whole(start),
                place.lengthBytes(), place.fromNanos(), place.forNanos(), place.everyNanos()));
        place("Size", Unit.BYTES, RegionPlace::lengthBytes, (place, size) -> new RegionPlace(place.startBytes(),
                Math.max(pageBytes.get(), whole(size)), place.fromNanos(), place.forNanos(), place.everyNanos()));
    }

    private void addTimes() {
        place("Active from", Unit.NANOSECONDS, RegionPlace::fromNanos, (place, from) -> new RegionPlace(
                place.startBytes(), place.lengthBytes(), from, place.forNanos(), place.everyNanos()));
        place("For", Unit.NANOSECONDS, RegionPlace::forNanos, (place, length) -> new RegionPlace(
                place.startBytes(), place.lengthBytes(), place.fromNanos(), length, place.everyNanos()));
        place("Every", Unit.NANOSECONDS, RegionPlace::everyNanos, (place, every) -> new RegionPlace(
                place.startBytes(), place.lengthBytes(), place.fromNanos(), place.forNanos(), every));
    }

    Composite control() {
        return body;
    }

    /** Sizes are whole pages: the next larger one. */
    private long whole(long bytes) {
        long page = pageBytes.get();
        return (bytes + page - 1) / page * page;
    }

    /** Shows the values of the region that is selected now. */
    void show() {
        body.setEnabled(region.get().isPresent());
        shows.forEach(Runnable::run);
    }

    private void place(String label, Unit unit, Function<RegionPlace, Long> read,
            BiFunction<RegionPlace, Long, RegionPlace> change) {
        field(label, new ValueFormat(hint(label, unit), value -> Quantity.exact((Long) value, unit), text -> {
            long value = Quantity.enterWhole(text, unit);
            if (value < 0) {
                throw new IllegalArgumentException("The value '" + text + "' is not allowed; allowed is 0 or more.");
            }
            return value;
        }), one -> one.place().map(read).orElse(null), (one, value) -> one.place()
                .map(place -> change.apply(place, (Long) value).parameters(pageBytes.get())).orElse(Map.of()));
    }

    private static String hint(String label, Unit unit) {
        return switch (label) {
            case "For" -> "how long, such as 20 s; 0 = to the end";
            case "Every" -> "from one begin to the next, such as 60 s; 0 = once";
            default -> unit.example();
        };
    }

    private void rate() {
        field("Writes/s", new ValueFormat("0 to 1e9", value -> Quantity.exact((Double) value, Unit.PER_SECOND),
                text -> {
                    double value = Quantity.enter(text, Unit.PER_SECOND);
                    if (!(value >= 0 && value <= 1e9)) {
                        throw new IllegalArgumentException(
                                "The value '" + text + "' is not allowed; allowed is 0 to 1e9 writes a second.");
                    }
                    return value;
                }), one -> Double.isNaN(one.writesPerSecond()) ? null : one.writesPerSecond(), (one, value) -> Map.of(
                        "writeRate", Optional.of(Quantity.exact((Double) value, Unit.PER_SECOND))));
    }

    private void field(String label, ValueFormat format, Function<GuestRegion, Object> read,
            BiFunction<GuestRegion, Object, Map<String, Optional<String>>> edit) {
        Label caption = new Label(body, SWT.NONE);
        caption.setText(label);
        Text text = new Text(body, SWT.BORDER);
        AccessibleNames.set(text, label);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(70, SWT.DEFAULT)
                .applyTo(text);
        QuantityField field = new QuantityField(text, format, value -> region.get().ifPresent(one -> {
            boolean done = DocumentSession.of(one.workload())
                    .map(session -> session.execute(GuestEdits.set(one.workload(), edit.apply(one, value))))
                    .orElse(false);
            if (!done) {
                show();
            }
        }), this::say);
        GuestRegion[] shown = new GuestRegion[1];
        shows.add(() -> {
            GuestRegion now = region.get().orElse(null);
            if (shown[0] == null || now == null || shown[0].workload() != now.workload()) {
                field.discard();
            }
            shown[0] = now;
            Object value = now == null ? null : read.apply(now);
            text.setEnabled(value != null);
            field.show(value);
        });
    }

    private void say(String why) {
        error.setText(why == null ? "" : why);
        ((GridData) error.getLayoutData()).exclude = why == null;
        error.setVisible(why != null);
        body.getParent().layout(true, true);
    }
}
