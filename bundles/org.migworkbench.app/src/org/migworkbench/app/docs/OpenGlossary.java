package org.migworkbench.app.docs;

/** Help &gt; Glossary. */
public final class OpenGlossary extends OpenDocs {

    @Override
    void open(DocsView view) {
        view.show(DocPages.GLOSSARY);
    }
}
