/** The drawing of one policy: its stages, what flows between them, and what doesn't go together. */
package org.migworkbench.editor.policy.pipeline;
