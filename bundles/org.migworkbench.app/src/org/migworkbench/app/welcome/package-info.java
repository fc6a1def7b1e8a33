/** The first thing a new user sees: examples that are one click away, and a tour. */
package org.migworkbench.app.welcome;
