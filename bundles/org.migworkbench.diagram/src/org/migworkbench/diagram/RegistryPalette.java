package org.migworkbench.diagram;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.tools.AbstractTool;
import org.migworkbench.diagram.elements.ElementCreation;
import org.migworkbench.diagram.elements.ElementFigure;
import org.migworkbench.diagram.elements.ElementFigure.PaletteEntry;
import org.migworkbench.diagram.elements.ElementFigure.Tool;
import org.migworkbench.diagram.elements.ElementFigures;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.elements.ElementRow;

/** Makes the palette that the figures of a diagram describe. */
final class RegistryPalette {

    private record Row(ElementFigure figure, PaletteEntry entry) {
    }

    private RegistryPalette() {
    }

    static PaletteRoot create(ElementFigures figures) {
        PaletteRoot root = new PaletteRoot();
        SelectionToolEntry select = select();
        root.add(tools(select));
        Map<String, PaletteGroup> groups = new LinkedHashMap<>();
        for (Row row : rows(figures)) {
            groups.computeIfAbsent(row.entry().group(), PaletteGroup::new).add(tool(row));
        }
        groups.values().forEach(root::add);
        root.setDefaultEntry(select);
        return root;
    }

    private static PaletteGroup tools(ToolEntry select) {
        PaletteGroup tools = new PaletteGroup("Tools");
        tools.add(select);
        tools.add(marquee());
        return tools;
    }

    private static SelectionToolEntry select() {
        SelectionToolEntry select = new SelectionToolEntry("Select", "Selects and moves");
        select.setSmallIcon(Images.descriptor(Images.SELECT));
        select.setLargeIcon(Images.large(Images.SELECT));
        return select;
    }

    private static MarqueeToolEntry marquee() {
        MarqueeToolEntry marquee = new MarqueeToolEntry("Marquee", "Selects what is in a frame");
        marquee.setSmallIcon(Images.descriptor(Images.MARQUEE));
        marquee.setLargeIcon(Images.large(Images.MARQUEE));
        return marquee;
    }

    private static List<Row> rows(ElementFigures figures) {
        return figures.all().stream()
                .flatMap(element -> element.palette().map(entry -> new Row(element, entry)).stream())
                .sorted(Comparator.comparingInt(row -> row.entry().order())).toList();
    }

    private static ToolEntry tool(Row row) {
        ElementRow element = row.figure().row();
        EClass kind = (EClass) ModelPackage.eINSTANCE.getEClassifier(element.eClass());
        ElementCreation creation = new ElementCreation(kind);
        String description = row.entry().description();
        ToolEntry tool = row.entry().tool() == Tool.CONNECTION
                ? new ConnectionCreationToolEntry(element.label(), description, creation, element.icon(),
                        element.largeIcon())
                : new CombinedTemplateCreationEntry(element.label(), description, creation, element.icon(),
                        element.largeIcon());
        tool.setToolProperty(AbstractTool.PROPERTY_UNLOAD_WHEN_FINISHED, true);
        return tool;
    }
}
