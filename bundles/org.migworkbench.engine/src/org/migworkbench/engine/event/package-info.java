/** What an observer of a run is told: per migration, phase and round, never per page. */
package org.migworkbench.engine.event;
