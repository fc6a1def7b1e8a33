package org.migworkbench.model.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Document;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Site;
import org.migworkbench.model.io.ModelFiles;
import org.migworkbench.model.templates.Template;
import org.migworkbench.model.templates.TemplateValues;
import org.migworkbench.model.templates.Templates;

/** A data centre is added beside another in one step that leaves no trace when it is undone. */
class InsertDataCenterTest {

    private static Document made(int template) {
        Template chosen = Templates.ALL.get(template);
        return chosen.create("s", TemplateValues.usual(chosen));
    }

    private static List<String> hosts(Document document) {
        return document.getDataCenter().getSites().stream().flatMap(site -> site.getHosts().stream())
                .map(host -> host.getName()).toList();
    }

    @Test
    void freeNamesStayAndUndoLeavesNothing() throws IOException {
        Document target = made(0);
        Document source = made(1);
        source.getDataCenter().getSites().get(0).getHosts().get(0).setName("Host B");
        byte[] before = ModelFiles.toBytes(target);
        byte[] other = ModelFiles.toBytes(source);
        PasteCommand insert = PasteCommand.dataCenter(target, source);
        assertTrue(insert.canExecute());
        insert.execute();
        assertEquals(List.of("Host A", "Host B", "Host B 2", "Host 2", "Host 3", "Host 4"), hosts(target));
        List<Site> sites = target.getDataCenter().getSites();
        assertTrue(sites.get(1).getX() > sites.get(0).getX() + sites.get(0).getHosts().get(1).getX() + 240);
        byte[] after = ModelFiles.toBytes(target);
        insert.undo();
        assertArrayEquals(before, ModelFiles.toBytes(target));
        insert.redo();
        assertArrayEquals(after, ModelFiles.toBytes(target));
        assertArrayEquals(other, ModelFiles.toBytes(source));
    }

    @Test
    void withoutADataCentreNothingIsDone() {
        Document empty = ModelFactory.eINSTANCE.createDocument();
        assertFalse(PasteCommand.dataCenter(empty, made(1)).canExecute());
        assertFalse(PasteCommand.dataCenter(made(1), empty).canExecute());
    }
}
