package org.migworkbench.model.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Document;
import org.migworkbench.model.commands.adopt.AdoptDocumentCommand;
import org.migworkbench.model.io.ModelFiles;

/** What a text was changed to becomes one edit of the document, which undo takes back byte for byte. */
class AdoptTextTest {

    @Test
    void anyChangeOfATextIsOneEdit() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            RandomDocument random = new RandomDocument(seed);
            Document document = random.create();
            byte[] before = ModelFiles.toBytes(document);
            Document other = EcoreUtil.copy(document);
            random.change(other);
            ReadText read = new YamlText().parse(new YamlText().write(other), "");
            AdoptDocumentCommand edit = new AdoptDocumentCommand("Edit Text", document, read.document().orElseThrow(),
                    read::isIdentified);
            edit.execute();
            byte[] after = ModelFiles.toBytes(document);
            assertTrue(new YamlText().same(document, other), "seed " + seed);
            edit.undo();
            assertArrayEquals(before, ModelFiles.toBytes(document), "seed " + seed);
            edit.redo();
            assertArrayEquals(after, ModelFiles.toBytes(document), "seed " + seed);
        }
    }
}
