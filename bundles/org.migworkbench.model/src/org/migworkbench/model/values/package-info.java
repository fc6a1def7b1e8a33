/**
 * What the values of features mean: their unit, range, special words and names for people. The file {@code
 * migration.ecore} states it once, as annotations; validation, forms, addresses and texts read it here.
 */
package org.migworkbench.model.values;
