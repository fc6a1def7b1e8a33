/**
 * The Properties view: a section for each kind of element, each field writing through the command stack of the
 * document.
 */
package org.migworkbench.ui.properties;
