/**
 * Results as things: each that is kept has an identity, a name, a note and what was changed against the one before it.
 * {@link org.migworkbench.core.results.ResultStore} keeps them, {@link org.migworkbench.core.results.SpecChange} tells how
 * two differ.
 */
package org.migworkbench.core.results;
