/**
 * Finds settings that reach a goal by trying them: one at a time by bisection, for large guests with fluid runs first, and
 * always confirmed page by page over several seeds. Plain Java: neither Eclipse nor the model is seen here.
 */
package org.migworkbench.study.search;
