/** Settings that people have instead of a recording: what to ask for with them. */
package org.migworkbench.recording.imports.settings;
