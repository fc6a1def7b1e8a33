/** What would let a migration reach its goal, searched in the background, and how a document is changed to it. */
package org.migworkbench.core.answer;
