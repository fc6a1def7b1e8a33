/** The papers and programs that defaults and rules come from, named once. */
package org.migworkbench.engine.policies.literature;
