/** Guest memory seen by a migration: page bitmaps, the log of written pages and the clock of a guest that can pause. */
package org.migworkbench.engine.guest;
