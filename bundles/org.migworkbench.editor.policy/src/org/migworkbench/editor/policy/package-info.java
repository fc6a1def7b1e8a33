/** The page of a document that draws its policies as pipelines. */
package org.migworkbench.editor.policy;
