/** How scenarios come into the workspace: from a wizard, or as a copy of an example. */
package org.migworkbench.app.wizards;
