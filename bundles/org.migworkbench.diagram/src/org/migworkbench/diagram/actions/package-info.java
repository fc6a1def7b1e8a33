/** What menus and keys do with selected elements, the same on every page and in the outline. */
package org.migworkbench.diagram.actions;
