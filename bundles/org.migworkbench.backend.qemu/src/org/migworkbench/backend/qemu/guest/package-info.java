/** The demonstration guest: its program with parameters put in, its console, what its beats say of a migration. */
package org.migworkbench.backend.qemu.guest;
