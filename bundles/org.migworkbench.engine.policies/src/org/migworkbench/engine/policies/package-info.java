/**
 * The policies that come with the workbench: one class each, with its parameters and their sources. The strategies that
 * they share lie in folders by kind.
 */
package org.migworkbench.engine.policies;
