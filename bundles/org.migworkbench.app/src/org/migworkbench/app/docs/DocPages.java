package org.migworkbench.app.docs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeMap;
import org.osgi.framework.Bundle;

/** The pages that come with the product: the folder {@code docs} of the source, packed into this bundle. */
final class DocPages {

    /** The page that begins. */
    static final String README = "README.md";
    /** The page that explains the terms. */
    static final String GLOSSARY = "glossary.md";
    private static final String FOLDER = "docs";

    private DocPages() {
    }

    /**
     * Reads all pages.
     *
     * @param bundle has them
     * @return the pages: what begins, the terms, and the others by their names
     * @throws IOException if one can't be read
     */
    static List<DocPage> read(Bundle bundle) throws IOException {
        TreeMap<String, DocPage> pages = new TreeMap<>();
        Enumeration<URL> found = bundle.findEntries(FOLDER, "*.md", false);
        for (URL url : found == null ? List.<URL>of() : Collections.list(found)) {
            String file = url.getPath().replaceFirst(".*/", "");
            try (InputStream in = url.openStream()) {
                pages.put(file, new DocPage(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return inOrder(pages);
    }

    private static List<DocPage> inOrder(TreeMap<String, DocPage> pages) {
        List<DocPage> ordered = new ArrayList<>();
        for (String first : List.of(README, GLOSSARY)) {
            DocPage page = pages.remove(first);
            if (page != null) {
                ordered.add(page);
            }
        }
        ordered.addAll(pages.values());
        return ordered;
    }
}
