/** Messages as JSON whose depth and size are bounded, read with the place of what is wrong. */
package org.migworkbench.qmp.json;
