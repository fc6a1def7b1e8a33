/** Tests of migrations as plots are made of them. */
package org.migworkbench.analysis.migration;
