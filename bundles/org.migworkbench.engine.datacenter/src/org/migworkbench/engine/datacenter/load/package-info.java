/** What virtual machines load over time: traces from files, and a generator. */
package org.migworkbench.engine.datacenter.load;
