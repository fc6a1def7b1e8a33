/** How a disk is copied. */
package org.migworkbench.engine.policies.disk;
