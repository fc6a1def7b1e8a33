package org.migworkbench.analysis.pagemap;

/** What a page is at a moment of a migration. A page is of the first kind that is true of it. */
public enum PageKind {
    /** The guest waited for it at the destination. */
    FAULTED("waited for", "the guest touched it at the destination before it was there, and waited"),
    /** It was left out at the start. */
    UNUSED("not sent as unused", "the page selection can do without it, and nobody has written it since"),
    /** It was passed over in the last round. */
    SKIPPED("skipped, written again", "passed over in the last round, for it had been written again"),
    /** It was put off in the last round. */
    DEFERRED("deferred", "put off in the last round by the page selection, though nobody had written it in that round"),
    /** It was sent, and has changed since. */
    DIRTY("dirty", "sent before, written since, so it has to be sent again"),
    /** It was not sent yet. */
    WAITING("still to be sent", "never sent so far"),
    /** It was sent in this round and had been sent before. */
    AGAIN("sent again", "sent in this round, not for the first time"),
    /** It was sent as a mark. */
    ZERO("zero", "sent last as a mark, for all its bytes are zero"),
    /** It was sent in this round. */
    SENT("sent", "sent in this round for the first time"),
    /** It is in place, and the guest has not written it. */
    NEVER_WRITTEN("in place, never written", "sent in an earlier round; the guest has not written it since the start"),
    /** It is in place. */
    IN_PLACE("in place", "sent in an earlier round, and not written since");

    private final String label;
    private final String meaning;

    PageKind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /**
     * The kind for people.
     *
     * @return a few words
     */
    public String label() {
        return label;
    }

    /**
     * What it means.
     *
     * @return a part of a sentence
     */
    public String meaning() {
        return meaning;
    }
}
