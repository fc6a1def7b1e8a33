/** Days of a data centre under strategies: several seeds, intervals, files. */
package org.migworkbench.core.datacenter;
