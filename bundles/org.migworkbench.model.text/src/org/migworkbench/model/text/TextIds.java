package org.migworkbench.model.text;

import org.migworkbench.model.text.names.DerivedIds;

/** Which elements of a text carry their identity, as {@code id}. An element without one has one made of its name. */
public enum TextIds {

    /** All whose identity can't be made of their names: the text says everything that the document holds. */
    ALL,

    /** Those that somebody chose; identities that were drawn by chance are left out. */
    CHOSEN,

    /** None. */
    NONE;

    boolean isWritten(String id, String derived) {
        boolean own = id != null && !id.equals(derived) && this != NONE;
        return own && (this == ALL || !DerivedIds.isGenerated(id));
    }
}
