/** Tests of recordings. */
package org.migworkbench.recording;
