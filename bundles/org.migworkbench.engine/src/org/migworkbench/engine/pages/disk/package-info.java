/** The copying of a disk beside the migration of a memory: passes over its blocks, then the guest's writes, then the rest. */
package org.migworkbench.engine.pages.disk;
