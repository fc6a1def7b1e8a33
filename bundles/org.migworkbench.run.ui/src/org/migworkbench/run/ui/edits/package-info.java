/** What a person does with results that are kept: name, pin, annotate, delete, make again, take their settings back. */
package org.migworkbench.run.ui.edits;
