/** Starts the product that the build made, as a user would, and looks at what comes out. */
package org.migworkbench.product;
