/**
 * The policies and workloads that the bundles of an installation contribute, and how a policy is written in one line.
 */
package org.migworkbench.core.catalog;
