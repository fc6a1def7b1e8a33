/**
 * What a migration run is made of: specifications that go in, the run that can be observed, stepped and cancelled, and
 * the results that come out. Everything is a value in plain units (bytes, nanoseconds, pages) and depends on
 * {@code java.base} alone, so that the same engine serves the window, the command line and plain tests.
 */
package org.migworkbench.engine;
