/** How a text names things: keys of features, elements where others refer to them, and identities made of names. */
package org.migworkbench.model.text.names;
