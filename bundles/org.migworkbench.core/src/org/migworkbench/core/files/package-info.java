/** Which files a person works with. */
package org.migworkbench.core.files;
