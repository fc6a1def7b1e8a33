/** Documents to begin with: data centres of a usual shape and of any size, which can be run at once. */
package org.migworkbench.model.templates;
