/** What becomes of a policy or workload that gets another kind. */
package org.migworkbench.model.commands.kinds;
