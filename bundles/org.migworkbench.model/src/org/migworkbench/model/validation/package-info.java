/**
 * Judgement of documents that can be read: what can't be simulated, and what probably means something else.
 *
 * <p>The model knows no kinds of policies and workloads; who does gives {@code ParameterRules}.
 */
package org.migworkbench.model.validation;
