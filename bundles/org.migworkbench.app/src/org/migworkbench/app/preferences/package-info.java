/** What of the workbench people set to their liking. */
package org.migworkbench.app.preferences;
