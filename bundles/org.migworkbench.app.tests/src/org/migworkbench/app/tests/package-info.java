/**
 * What a user does, done to the running window by events: tests say what, page objects know how, and every wait has a condition and an end.
 */
package org.migworkbench.app.tests;
