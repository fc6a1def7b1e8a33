/** The time after the switch in which the guest runs at the destination and its missing pages follow or are asked for. */
package org.migworkbench.engine.pages.postcopy;
