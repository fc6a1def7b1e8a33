/**
 * Documents as YAML: the text of a document, the document of a text, and the changes that bring a text in step with a
 * document whose other lines stay as people wrote them.
 */
package org.migworkbench.model.text;
