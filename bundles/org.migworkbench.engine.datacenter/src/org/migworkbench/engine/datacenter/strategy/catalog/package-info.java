/** Whole strategies by id, with typed declarations of their parameters. */
package org.migworkbench.engine.datacenter.strategy.catalog;
