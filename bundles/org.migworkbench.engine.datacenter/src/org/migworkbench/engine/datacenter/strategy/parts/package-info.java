/** The built-in parts of strategies. */
package org.migworkbench.engine.datacenter.strategy.parts;
