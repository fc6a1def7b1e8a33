/** Menus of pages. */
package org.migworkbench.diagram.menu;
