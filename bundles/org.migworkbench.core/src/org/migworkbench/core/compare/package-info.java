/** Kept results held against each other: which there are, and what is asked and answered about them. */
package org.migworkbench.core.compare;
