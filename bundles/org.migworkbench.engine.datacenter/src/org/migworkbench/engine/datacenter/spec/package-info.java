/** What a day of a data centre depends on. */
package org.migworkbench.engine.datacenter.spec;
