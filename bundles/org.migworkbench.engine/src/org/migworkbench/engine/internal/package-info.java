/** The simulation itself: event queue, sharing of links, the course of one migration. Not API. */
package org.migworkbench.engine.internal;
