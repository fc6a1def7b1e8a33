/** Tests of what the window says of real migrations, and reads about them. */
package org.migworkbench.core.live;
