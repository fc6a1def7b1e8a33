package org.migworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Shows the walk through a plugin.xml finding names that lead nowhere. */
class ExtensionRulesTest {

    private static final String PLACE = "org.migworkbench.a/plugin.xml, ";

    @Test
    void acceptsWhatIsThere() throws Exception {
        assertEquals(List.of(), in("""
                <plugin><extension point="org.eclipse.ui.views">
                <view id="org.migworkbench.a.view" name="%name" class="org.migworkbench.a.Here" icon="icons/here.svg"/>
                <view id="x" class="org.eclipse.ui.Other" icon="platform:/plugin/org.eclipse.ui/icons/x.png"/>
                <show viewId="org.migworkbench.a.view"/>
                </extension></plugin>"""));
    }

    @Test
    void findsAClassThatIsNotThere() throws Exception {
        assertEquals(List.of(PLACE + "<view class=\"org.migworkbench.a.Gone\">: no such class"),
                in("<plugin><view class=\"org.migworkbench.a.Gone\"/></plugin>"));
    }

    @Test
    void findsAnIconThatIsNotThere() throws Exception {
        assertEquals(List.of(PLACE + "<view icon=\"icons/gone.svg\">: no such file"),
                in("<plugin><view icon=\"icons/gone.svg\"/></plugin>"));
    }

    @Test
    void findsAnImageOfTheProductThatIsNotThere() throws Exception {
        assertEquals(List.of(PLACE + "<property windowImages=\"icons/here.svg,icons/gone.png\">: no such file"),
                in("<plugin><property name=\"windowImages\" value=\"icons/here.svg,icons/gone.png\"/></plugin>"));
    }

    @Test
    void findsAReferenceToNothing() throws Exception {
        assertEquals(List.of(PLACE + "<command commandId=\"org.migworkbench.a.gone\">: nothing has this id"),
                in("<plugin><command commandId=\"org.migworkbench.a.gone\"/></plugin>"));
    }

    @Test
    void findsATextThatIsNotThere() throws Exception {
        assertEquals(List.of(PLACE + "<view name=\"%gone\">: no such text"),
                in("<plugin><view name=\"%gone\"/></plugin>"));
    }

    private static List<String> in(String xml) throws Exception {
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        Set<String> ids = ExtensionRules.declaredIds("org.migworkbench.a", root);
        Set<String> there = Set.of("org.migworkbench.a.Here", "icons/here.svg");
        return new ExtensionRules("org.migworkbench.a", (kind, name) -> there.contains(name), ids, Set.of("name"))
                .violations(root);
    }
}
