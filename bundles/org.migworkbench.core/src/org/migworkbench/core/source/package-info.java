/** What helps to type a document as text: what can stand at a place, and what it means. */
package org.migworkbench.core.source;
