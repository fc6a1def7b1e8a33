/**
 * The pictures of {@code docs/policies.md}: every policy moves the same guest, drawn by the plots that the window shows, so
 * that the page and the workbench can't tell different stories. A program of its own because the policies must not know
 * charts and the charts not policies.
 */
package org.migworkbench.policy.plots;
