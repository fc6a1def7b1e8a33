package org.migworkbench.run.ui.map;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.migworkbench.analysis.pagemap.MapGrid;
import org.migworkbench.analysis.pagemap.MapLook;
import org.migworkbench.analysis.pagemap.MapRange;
import org.migworkbench.analysis.pagemap.MapStates;
import org.migworkbench.analysis.pagemap.PageHistory;
import org.migworkbench.analysis.pagemap.PageMap;
import org.migworkbench.analysis.playback.MigrationCourse;
import org.migworkbench.analysis.playback.PlaybackClock;
import org.migworkbench.core.pagemap.PageMaps;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.run.ui.export.CopyAndExport;
import org.migworkbench.run.ui.playback.PlaybackBar;
import org.migworkbench.run.ui.tabs.ResultTab;
import org.migworkbench.run.ui.tabs.ShownResult;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.form.CalmWheel;

/** All pages of the guest as a picture, played by the clock. */
public final class MapTab implements ResultTab {

    private static final int LEGEND_WIDTH = 230;
    private static final int PLACE_WIDTH = 300;
    private static final int LOOK_WIDTH = 110;
    private static final int MARGIN = 8;
    private static final String HINT = "Point at a page to see its history. Drag over pages or turn the wheel to look closer,"
            + " double-click to come back.";

    private final PlaybackClock clock;
    private final CopyAndExport out;
    private final Runnable follower = this::draw;
    private StackLayout stack;
    private Composite frame;
    private Composite shownMap;
    private Label message;
    private Combo look;
    private MapCanvas canvas;
    private MapLegend legend;
    private Label words;
    private Label where;
    private MapLoader loader;
    private Optional<MapLoader.Subject> subject = Optional.empty();
    private Optional<MapStates> states = Optional.empty();
    private MapRange range;
    private boolean sameRun = true;
    /** Whether the map of the subject is there, is being made, or can't be. */
    private boolean isAsked;

    /**
     * Prepares the tab.
     *
     * @param clock the clock that all tabs follow
     * @param out   copies and exports the picture
     */
    public MapTab(PlaybackClock clock, CopyAndExport out) {
        this.clock = clock;
        this.out = out;
    }

    @Override
    public String title() {
        return "Memory Map";
    }

    @Override
    public boolean isPlayed() {
        return true;
    }

    @Override
    public Control create(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        frame.setLayout(stack);
        Composite empty = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(empty);
        message = new Label(empty, SWT.WRAP);
        message.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        shownMap = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(shownMap);
        createTop(shownMap);
        createMiddle(shownMap);
        words = new Label(shownMap, SWT.NONE);
        words.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        AccessibleNames.set(words, "History of the page");
        loader = new MapLoader(frame, picture -> {
            canvas.show(picture);
            states.ifPresent(known -> legend.show(picture, known.map()));
        });
        stack.topControl = empty;
        clock.addListener(follower);
        return frame;
    }

    private void createTop(Composite parent) {
        Composite top = new Composite(parent, SWT.NONE);
        top.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(MARGIN, 0).applyTo(top);
        new PlaybackBar(top, clock).control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        where = new Label(top, SWT.NONE);
        GridData room = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        room.widthHint = PLACE_WIDTH;
        where.setLayoutData(room);
        look = new Combo(top, SWT.DROP_DOWN | SWT.READ_ONLY);
        look.setToolTipText("What the colours show");
        AccessibleNames.set(look, "What the colours show");
        CalmWheel.over(look);
        GridData wide = new GridData(SWT.END, SWT.CENTER, false, false);
        wide.widthHint = LOOK_WIDTH;
        look.setLayoutData(wide);
        look.addListener(SWT.Selection, e -> draw());
    }

    private void createMiddle(Composite parent) {
        Composite middle = new Composite(parent, SWT.NONE);
        middle.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN, 0).applyTo(middle);
        canvas = new MapCanvas(middle, this::tell, this::lookAt);
        canvas.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.control().addListener(SWT.Resize, e -> draw());
        MenuManager menu = new MenuManager();
        menu.add(CopyAndExport.action("Copy Picture", null, () -> print().ifPresent(out::copyPicture)));
        menu.add(CopyAndExport.export("Export Picture\u2026",
                () -> print().ifPresent(picture -> out.exportPicture("memory-map", picture))));
        canvas.control().setMenu(menu.createContextMenu(canvas.control()));
        legend = new MapLegend(middle);
        GridData side = new GridData(SWT.FILL, SWT.FILL, false, true);
        side.widthHint = LEGEND_WIDTH;
        legend.control().setLayoutData(side);
    }

    @Override
    public void show(ShownResult shown) {
        if (!(shown.state() instanceof RunAnswer answer)) {
            loader.stop();
            states = Optional.empty();
            isAsked = false;
            say("The map is made when the run is over.");
            return;
        }
        MigrationCourse course = shown.migration().result()
                .map(result -> MigrationCourse.of(result, shown.migration().vm()))
                .orElseGet(() -> MigrationCourse.soFar(shown.rounds().rounds(), shown.migration().vm()));
        clock.show(course.lengthNanos(), course.steps());
        MapLoader.Subject next = new MapLoader.Subject(answer.result(), shown.migration().vm().id());
        if (isAsked && Optional.of(next).equals(subject)) {
            draw(); // the clock may have moved while another tab was open
        } else {
            if (subject.filter(before -> isAlike(before, next)).isEmpty()) {
                clock.toEnd();
            }
            subject = Optional.of(next);
            make(next, answer.result());
        }
    }

    /** Whether one is another run of the same machine in the same scenario, so that the moment is kept. */
    private static boolean isAlike(MapLoader.Subject one, MapLoader.Subject other) {
        return one.vm().equals(other.vm()) && one.result().spec().name().equals(other.result().spec().name());
    }

    private void make(MapLoader.Subject next, RunResult result) {
        states = Optional.empty();
        isAsked = true;
        loader.stop();
        Optional<String> refusal = PageMaps.refusal(result);
        if (refusal.isPresent()) {
            say(refusal.get());
            return;
        }
        say("The run of " + next.vm() + " is made again to see its pages\u2026");
        loader.make(next, made -> known(next, made), problem -> say(problem));
    }

    private void known(MapLoader.Subject asked, Optional<PageMaps.Made> made) {
        if (!subject.equals(Optional.of(asked))) {
            return;
        }
        if (made.isEmpty()) {
            subject = Optional.empty();
            say("The map was cancelled. Open this tab again to make it.");
            return;
        }
        PageMap map = made.get().map();
        sameRun = made.get().sameRun();
        range = MapRange.whole(map.pageCount());
        fillLooks(map);
        canvas.clear();
        legend.clear();
        words.setText(hint(map));
        states = Optional.of(new MapStates(map));
        stack.topControl = shownMap;
        frame.layout();
        draw();
    }

    private String hint(PageMap map) {
        return (sameRun ? "" : "Of a run page by page, for the result is a fluid one. ")
                + (map.isCutShort() ? "The map ends after " + ShownUnit.MILLISECONDS.textOf(
                        map.stepCount() == 0 ? 0 : map.endNanos(map.stepCount() - 1)) + ", more has no room. " : "")
                + HINT;
    }

    private void fillLooks(PageMap map) {
        String before = look.getText();
        look.removeAll();
        for (MapLook one : MapLook.values()) {
            if (one != MapLook.LAYER || !map.layers().isEmpty()) {
                look.add(one.label());
            }
        }
        look.select(Math.max(0, look.indexOf(before)));
    }

    private void say(String text) {
        if (stack.topControl != message.getParent()) {
            stack.topControl = message.getParent();
        }
        message.setText(text);
        frame.layout(true, true);
    }

    private void lookAt(UnaryOperator<MapRange> change) {
        range = change.apply(range);
        draw();
    }

    private void draw() {
        Rectangle area = canvas.control().getClientArea();
        if (states.isPresent() && area.width > 0 && area.height > 0 && canvas.control().isVisible()) {
            PageMap map = states.get().map();
            int done = map.stepsUntil(clock.positionNanos());
            where.setText(map.place(done) + (range.isWhole() ? "" : ", pages " + range.from() + " to "
                    + (range.to() - 1)));
            loader.draw(states.get(), done, MapGrid.fitting(range.from(), range.to(), area.width, area.height),
                    MapLook.values()[Math.max(0, look.getSelectionIndex())]);
        }
    }

    private Optional<ImageData> print() {
        String title = subject.map(of -> of.result().spec().name() + ", " + of.vm()).orElse("") + ", "
                + where.getText();
        return canvas.picture().map(map -> new MapPrint(frame).of(map, title, legend.entries()));
    }

    private void tell(int page) {
        states.ifPresent(known -> {
            String text = PageHistory.of(known.map(), page).text();
            words.setText(text);
            words.setToolTipText(text);
        });
    }

    @Override
    public void setFocus() {
        if (stack.topControl == shownMap) {
            canvas.control().setFocus();
        } else {
            frame.setFocus();
        }
    }

    @Override
    public void dispose() {
        clock.removeListener(follower);
        loader.stop();
    }
}
