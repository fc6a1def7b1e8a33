/** Commands that make documents. */
package org.migworkbench.cli.documents;
