/** What is for lectures: a migration told step by step. */
package org.migworkbench.run.ui.teaching;
