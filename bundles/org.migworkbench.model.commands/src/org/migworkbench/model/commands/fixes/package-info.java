/** What mends a document: for each rule of validation the edits after which its finding is gone. */
package org.migworkbench.model.commands.fixes;
