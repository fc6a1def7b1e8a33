/** A migration told round by round, for people who want to follow what its policy decided and why. */
package org.migworkbench.analysis.narration;
