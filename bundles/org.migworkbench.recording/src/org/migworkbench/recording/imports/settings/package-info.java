/** Files that people take for recordings and that are none: what they are, and what can be done with them. */
package org.migworkbench.recording.imports.settings;
