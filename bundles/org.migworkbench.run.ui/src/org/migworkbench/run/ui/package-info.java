/**
 * Running a scenario and seeing what comes of it: the command, the runs that are under way and the results view. What is
 * shown is bound to a question (document, scenario, seed), not to one run, so running again updates it in place.
 */
package org.migworkbench.run.ui;
