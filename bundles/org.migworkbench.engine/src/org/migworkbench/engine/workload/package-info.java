/**
 * What a guest writes. A workload answers for any page and any interval of guest time without keeping state, so the
 * guest is the same whatever policy looks at it and in whatever order.
 */
package org.migworkbench.engine.workload;
