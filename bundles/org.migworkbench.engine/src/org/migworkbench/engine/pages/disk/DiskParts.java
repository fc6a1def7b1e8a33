package org.migworkbench.engine.pages.disk;

import org.migworkbench.engine.course.MigrationTotals;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.pages.batch.BatchSender;
import org.migworkbench.engine.pages.batch.Channels;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.policy.DiskRules;
import org.migworkbench.engine.policy.Strategies;

/**
 * What copying a disk deals with.
 *
 * @param memory     the memory beside it
 * @param blocks     its blocks
 * @param channels   where the migration sends
 * @param rules      rules of the copy
 * @param share      what it may use while the memory is sent too
 * @param strategies how its blocks are chosen, encoded and limited
 * @param totals     what was sent of it
 * @param log        which of its blocks were written
 * @param writes     how fast the guest may write it
 * @param sender     sends its blocks
 * @param witness    sees them
 */
record DiskParts(PageSpace memory, PageSpace blocks, Channels channels, DiskRules rules, DiskShare share,
        Strategies strategies, MigrationTotals totals, DiskLog log, DiskWrites writes, BatchSender sender,
        MemoryWitness witness) {
}
