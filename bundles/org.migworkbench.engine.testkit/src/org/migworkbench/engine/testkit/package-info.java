/**
 * What the author of a policy or a workload needs for its tests: builders of scenarios, the contract that every policy
 * keeps, a reference copy of the memory and reviewed texts of runs. It knows no test framework: what it finds it answers
 * as lists of sentences or throws as {@link AssertionError}. It is no part of any product.
 */
package org.migworkbench.engine.testkit;
