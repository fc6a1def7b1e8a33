/** Tests of policies as pipelines. */
package org.migworkbench.core.pipeline;
