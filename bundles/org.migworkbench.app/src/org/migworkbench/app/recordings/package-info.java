/** How recorded migrations come into the workspace, and guests are calibrated from them: the window's side of it. */
package org.migworkbench.app.recordings;
