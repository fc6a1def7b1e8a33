/** Days of a data centre on the command line. */
package org.migworkbench.cli.datacenter;
