/**
 * What every part of the window shares: images, colours, fields with units, and the document that several parts edit
 * together.
 */
package org.migworkbench.ui;
