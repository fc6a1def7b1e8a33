/** Forms of fields for one element: each field shows a value and changes it by a command. */
package org.migworkbench.ui.form;
