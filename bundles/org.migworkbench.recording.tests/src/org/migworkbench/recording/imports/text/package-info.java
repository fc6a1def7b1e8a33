/** Tests of the text of imported files. */
package org.migworkbench.recording.imports.text;
