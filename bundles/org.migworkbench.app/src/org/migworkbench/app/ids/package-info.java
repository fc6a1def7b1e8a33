/** Ids of plugin.xml that code needs too, below all other packages of the application. */
package org.migworkbench.app.ids;
