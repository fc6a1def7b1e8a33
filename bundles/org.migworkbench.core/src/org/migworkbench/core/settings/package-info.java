/**
 * A migration's settings in the words of the system that carries it out: commands, configuration, resources. One class a
 * language, one row in {@link org.migworkbench.core.settings.SettingsLanguages}.
 */
package org.migworkbench.core.settings;
