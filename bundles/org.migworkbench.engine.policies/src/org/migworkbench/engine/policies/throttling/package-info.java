/** How policies slow the guest. */
package org.migworkbench.engine.policies.throttling;
