/** The commands that follow and steer migrations of real virtual machines. */
package org.migworkbench.cli.live;
