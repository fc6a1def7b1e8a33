/** What a strategy wants moved at a moment. */
package org.migworkbench.engine.datacenter.plan;
