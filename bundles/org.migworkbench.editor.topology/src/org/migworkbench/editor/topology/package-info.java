/** The topology editor: draws sites, hosts, links, virtual machines and their migrations. */
package org.migworkbench.editor.topology;
