/** The documentation in the window: read from Markdown, shown without a network, searched by words. */
package org.migworkbench.app.docs;
