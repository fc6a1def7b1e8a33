/** A guest's memory as people draw it: regions over addresses and time, what they lead to, and guests to begin with. */
package org.migworkbench.core.guest;
