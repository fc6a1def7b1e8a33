package org.migworkbench.app.wizards;

import java.io.IOException;
import java.io.InputStream;

/** Where the text of a new file comes from; asked for off the UI thread. */
@FunctionalInterface
interface DocumentSource {

    InputStream open() throws IOException;
}
