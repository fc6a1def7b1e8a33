/**
 * What the model says about its own elements, so that nothing else lists them: which lists hold them, which go when
 * another one is deleted, and how they are named.
 */
package org.migworkbench.model.structure;
