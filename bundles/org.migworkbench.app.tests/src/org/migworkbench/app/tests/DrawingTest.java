package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.document.ExampleCatalog;
import org.migworkbench.core.drawing.Area;
import org.migworkbench.core.drawing.Spot;
import org.migworkbench.diagram.picture.DrawnPicture;
import org.migworkbench.editor.topology.figures.HostFigure;
import org.migworkbench.editor.topology.figures.LabelledLine;
import org.migworkbench.editor.topology.figures.NoteFigure;
import org.migworkbench.editor.topology.figures.SiteFigure;
import org.migworkbench.model.Document;

/** What is drawn can be read: nothing covers anything else. */
class DrawingTest extends UiTest {

    private static final int HEAD = 10;

    @Test
    void everyExampleIsDrawnWithoutOverlap() {
        new ExampleCatalog().examples().forEach(example -> {
            DiagramPage page = window.openExample(example.id());
            UiThread.run(() -> {
                keepPicture(page, example.id());
                List<IFigure> figures = figures(page.viewer());
                assertFalse(lines(figures).isEmpty(), example.id());
                assertEquals(List.of(), overlaps(figures), example.id());
            });
            window.closeEditors();
        });
    }

    /** Keeps the drawing as a picture, made even while nobody wants to look at it, so that it is known to be made. */
    private static void keepPicture(DiagramPage page, String name) {
        Image image = new DrawnPicture(page.viewer()).image(1);
        String folder = System.getProperty("pictures");
        if (folder != null) {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { image.getImageData() };
            loader.save(folder + "/" + name + ".png", SWT.IMAGE_PNG);
        }
        image.dispose();
    }

    @Test
    void arrangingIsOneEditAndLeavesNoOverlap() {
        DiagramPage page = window.openExample("lessons");
        Document before = page.copyOfDocument();
        page.select(page.host("Host C"));
        for (String command : List.of("arrange.all", "arrange.others", "arrange.selected")) {
            window.execute("org.migworkbench.editor.topology." + command);
            UiThread.run(() -> {
                page.viewer().flush();
                assertEquals(List.of(), overlaps(figures(page.viewer())), command);
            });
        }
        UiThread.run(() -> {
            assertTrue(page.editor().commandStack().getCommands().length <= 3);
            while (page.editor().commandStack().canUndo()) {
                page.editor().commandStack().undo();
            }
        });
        assertTrue(EcoreUtil.equals(before, page.copyOfDocument()));
    }

    @Test
    void layersAreHiddenAndTheDrawingIsAPicture() {
        DiagramPage page = window.openExample("lessons");
        UiThread.run(() -> {
            String shapes = new String(new DrawnPicture(page.viewer()).svg(), StandardCharsets.UTF_8);
            assertTrue(shapes.contains(">Host A</text>"), shapes);
            assertTrue(new DrawnPicture(page.viewer()).png().length > 1000);
            hide(page, "notes", false);
            page.viewer().flush();
            assertTrue(figures(page.viewer()).stream().filter(NoteFigure.class::isInstance)
                    .noneMatch(IFigure::isVisible));
            assertFalse(new String(new DrawnPicture(page.viewer()).svg(), StandardCharsets.UTF_8).contains("invented"));
            hide(page, "notes", true);
            assertTrue(figures(page.viewer()).stream().filter(NoteFigure.class::isInstance)
                    .allMatch(IFigure::isVisible));
        });
    }

    private static void hide(DiagramPage page, String layer, boolean shown) {
        IAction action = page.editor().getAdapter(ActionRegistry.class)
                .getAction("org.migworkbench.diagram.layer." + layer);
        action.setChecked(shown);
        action.run();
    }

    private static List<IFigure> figures(GraphicalViewer viewer) {
        List<IFigure> figures = new ArrayList<>();
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof GraphicalEditPart graphical) {
                figures.add(graphical.getFigure());
            }
        }
        return figures;
    }

    private static List<LabelledLine> lines(List<IFigure> figures) {
        return figures.stream().filter(LabelledLine.class::isInstance).map(LabelledLine.class::cast).toList();
    }

    /** The figures that lines and labels must not cover. */
    private static List<IFigure> solid(List<IFigure> figures) {
        return figures.stream().filter(figure -> figure instanceof HostFigure || figure instanceof NoteFigure).toList();
    }

    private static List<String> overlaps(List<IFigure> figures) {
        List<String> overlaps = new ArrayList<>();
        List<IFigure> solid = solid(figures);
        List<LabelledLine> lines = lines(figures);
        for (LabelledLine line : lines) {
            solid.stream().filter(box -> cuts(line, box)).forEach(box -> overlaps.add(line + " cuts " + box));
            Area label = area(line.labelFigure());
            if (line.labelFigure().isVisible()) {
                solid.stream().filter(box -> area(box).overlaps(label))
                        .forEach(box -> overlaps.add(line + " has its label on " + box));
                lines.stream().filter(other -> head(other).overlaps(label))
                        .forEach(other -> overlaps.add(line + " has its label on the head of " + other));
                lines.stream().filter(other -> other != line && other.labelFigure().isVisible()
                        && area(other.labelFigure()).overlaps(label))
                        .forEach(other -> overlaps.add(line + " has its label on that of " + other));
            }
        }
        addBoxes(figures.stream().filter(SiteFigure.class::isInstance).toList(), overlaps);
        addBoxes(solid, overlaps);
        return overlaps;
    }

    private static void addBoxes(List<IFigure> boxes, List<String> overlaps) {
        for (IFigure box : boxes) {
            boxes.stream().filter(other -> other != box && area(other).overlaps(area(box)))
                    .forEach(other -> overlaps.add(box + " lies on " + other));
        }
    }

    private static boolean cuts(LabelledLine line, IFigure box) {
        PointList points = line.getPoints();
        for (int i = 1; i < points.size(); i++) {
            IFigure from = line.getSourceAnchor().getOwner();
            boolean own = box.getBounds().contains(from.getBounds()) || line.getTargetAnchor().getOwner() == box;
            if (!own && area(box).isCrossedBy(spot(points.getPoint(i - 1)), spot(points.getPoint(i)))) {
                return true;
            }
        }
        return false;
    }

    private static Area head(LabelledLine line) {
        Point end = line.getPoints().getLastPoint();
        return new Area(end.x, end.y, 0, 0).grown(HEAD);
    }

    private static Spot spot(Point point) {
        return new Spot(point.x, point.y);
    }

    private static Area area(IFigure figure) {
        Rectangle bounds = figure.getBounds();
        return new Area(bounds.x, bounds.y, bounds.width, bounds.height);
    }
}
