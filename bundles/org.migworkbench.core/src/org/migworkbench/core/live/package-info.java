/**
 * Moving real virtual machines: what the command line and the window ask of a live backend, without knowing which one it
 * is.
 *
 * <p>A {@link org.migworkbench.core.live.LiveBackend} opens a {@link org.migworkbench.core.live.LiveSession}: a source and
 * a destination. The session is a {@link org.migworkbench.core.run.Backend}, so that a live migration gives the events and
 * results of a simulated one. Whoever opens a session on machines that aren't the workbench's own asks its user first, with
 * the sentences of {@link org.migworkbench.core.live.LiveSession#confirmation}.
 */
package org.migworkbench.core.live;
