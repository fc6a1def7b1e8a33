/** The parts of which strategies consist, and whole strategies as rows of parts. */
package org.migworkbench.engine.datacenter.strategy;
