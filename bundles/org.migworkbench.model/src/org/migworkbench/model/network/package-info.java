/** Ways through the network of a data centre: what can reach what, and over which links. */
package org.migworkbench.model.network;
