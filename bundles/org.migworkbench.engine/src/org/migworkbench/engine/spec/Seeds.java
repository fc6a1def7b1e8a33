package org.migworkbench.engine.spec;

import java.util.SplittableRandom;

/**
 * Named streams of random numbers from one seed. Streams are independent, so a new one doesn't shift the others.
 *
 * @param root the scenario's seed
 */
public record Seeds(long root) {

    /**
     * The seed of a stream.
     *
     * @param name name of the stream, for example {@code policy.stop}
     * @return a seed that depends on the root and the name alone
     */
    public long seed(String name) {
        long hash = mix(root ^ 0x6A09E667F3BCC909L);
        for (int i = 0; i < name.length(); i++) {
            hash = mix(hash + name.charAt(i) + 0x9E3779B97F4A7C15L);
        }
        return hash;
    }

    /**
     * A fresh generator at the start of a stream.
     *
     * @param name name of the stream
     * @return the generator
     */
    public SplittableRandom stream(String name) {
        return new SplittableRandom(seed(name));
    }

    /**
     * Spreads the bits of a number over all 64 bits; a bijection (finaliser by D. Stafford, variant 13).
     *
     * @param bits any number
     * @return the number it maps to
     */
    public static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
