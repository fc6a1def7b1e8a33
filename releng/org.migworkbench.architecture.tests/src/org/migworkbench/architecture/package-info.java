/**
 * Holds the product to its design: what a bundle may require, what a {@code plugin.xml} may name, what the engine may remember.
 *
 * <p>The rules are in classes of their own that know manifests and texts but no files, so that {@code *RulesTest} can show each of them finding what
 * is wrong in a small made-up example; {@link org.migworkbench.architecture.WorkbenchTest} applies them to the product.
 */
package org.migworkbench.architecture;
