/** Tests of studies without documents. */
package org.migworkbench.study;
