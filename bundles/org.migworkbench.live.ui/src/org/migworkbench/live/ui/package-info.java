/**
 * Moving real virtual machines from the window: the Live view with the demonstration pair, attaching to machines that run,
 * the controls of a migration under way and the log of commands. What happens is in {@link org.migworkbench.live.ui.LiveMigrations};
 * the widgets only show its state and pass on what a person does.
 */
package org.migworkbench.live.ui;
