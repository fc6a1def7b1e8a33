/** What is wrong with a document, as every part of the window shows it. */
package org.migworkbench.ui.problems;
