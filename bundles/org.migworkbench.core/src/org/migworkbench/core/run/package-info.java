/**
 * From a specification to a result: backends carry out runs, {@link org.migworkbench.core.run.RunService} runs them in the
 * background and knows the state of each question that was asked.
 */
package org.migworkbench.core.run;
