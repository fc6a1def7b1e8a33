/** A data centre at a moment, on primitive arrays: who runs where, and what that loads. */
package org.migworkbench.engine.datacenter.centre;
