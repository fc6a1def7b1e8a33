/** The rows that say what each kind of element is called, how it looks in a tree and where it stands there. */
package org.migworkbench.ui.elements;
