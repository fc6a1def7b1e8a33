/** The text of a file that somebody wants to import: unpacked, decoded, a line at a time, without what loggers put before it. */
package org.migworkbench.recording.imports.text;
