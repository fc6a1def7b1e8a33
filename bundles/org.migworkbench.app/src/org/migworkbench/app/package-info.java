/**
 * The application: its window, its one perspective and what the platform's own contributions are reduced to. Everything that can be used
 * without a window lives in the layers below; this package only puts the parts together.
 */
package org.migworkbench.app;
