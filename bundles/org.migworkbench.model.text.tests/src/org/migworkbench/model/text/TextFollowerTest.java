package org.migworkbench.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Document;

/** The text of a document that changes elsewhere: undo leads back to the text that was there. */
class TextFollowerTest {

    @Test
    void undoBringsBackTheTextWithItsComments() {
        String text = "version: 2\ndataCenter:\n  sites:\n    # first\n    - name: A # one\n      x: 0\n      y: 0\n";
        TextFollower follower = new TextFollower();
        Document document = YamlRoundTripTest.read(text);
        follower.remember(document, text);
        Document before = EcoreUtil.copy(document);
        document.getDataCenter().getSites().clear();
        String without = follower.follow(document, text).text();
        assertTrue(new YamlText().holds(without, document), without);
        assertEquals(text, follower.follow(before, without).text());
        assertEquals(without, follower.follow(document, text).text());
    }
}
