/** What moves cost: by the migration engine, or by memory over bandwidth. */
package org.migworkbench.engine.datacenter.move;
