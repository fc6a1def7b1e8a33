/**
 * The page-level medium: every page of every guest is a bit, every batch on a link an event.
 */
package org.migworkbench.engine.pages;
