package org.migworkbench.model.io;

/**
 * How much of a file is read at most, so that no file can exhaust the program.
 *
 * @param bytes size of the file in bytes
 * @param depth how deep elements may be nested
 * @param elements number of elements
 * @param attributes number of attributes of all elements
 * @param problems number of problems that are listed
 */
record Limits(long bytes, int depth, int elements, int attributes, int problems) {

    static final Limits STANDARD = new Limits(64L << 20, 32, 100_000, 1_000_000, 100);
}
