package org.migworkbench.model.io;

/** Changes the content of a file from one version of the format to the next. */
interface FormatUpgrade {

    /**
     * Returns the version that this step starts from.
     *
     * @return a version of at least 1; the step leads to the one after it
     */
    int fromVersion();

    /**
     * Changes the content in place. The version itself is none of its concern.
     *
     * @param root the root element
     */
    void upgrade(SourceElement root);
}
