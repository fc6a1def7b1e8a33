/** Tests of recordings and of what is imported to them. */
package org.migworkbench.core.recording;
