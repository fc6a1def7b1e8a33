/** Tests of the edits of what has a kind. */
package org.migworkbench.model.commands.kinds;
