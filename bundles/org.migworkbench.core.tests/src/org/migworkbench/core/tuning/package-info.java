/** Tests of knobs and previews. */
package org.migworkbench.core.tuning;
