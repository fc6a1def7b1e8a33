/**
 * What new elements and new documents begin with: one place for the values that aren't the defaults of the model's
 * features, which only say what an absent value in a file means.
 */
package org.migworkbench.model.defaults;
