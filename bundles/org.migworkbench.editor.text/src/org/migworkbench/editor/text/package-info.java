/** The page that shows a document as text: colours, completion, marks, and in step with all other pages. */
package org.migworkbench.editor.text;
