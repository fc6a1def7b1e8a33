/** The edit that makes a document say what another one says. */
package org.migworkbench.model.commands.adopt;
