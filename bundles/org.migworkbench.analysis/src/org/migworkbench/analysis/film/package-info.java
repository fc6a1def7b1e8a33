/** Migrations as animated pictures. */
package org.migworkbench.analysis.film;
