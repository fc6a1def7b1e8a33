/** Tests of the lessons. */
package org.migworkbench.core.lesson;
