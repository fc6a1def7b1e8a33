/** The tree of projects, scenarios and results. */
package org.migworkbench.app.navigator;
