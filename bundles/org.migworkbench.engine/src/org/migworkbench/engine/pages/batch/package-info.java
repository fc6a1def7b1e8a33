/**
 * A space of pages that is migrated, be it a memory or the blocks of a disk, and the batches that carry it over the
 * channels of its migration.
 */
package org.migworkbench.engine.pages.batch;
