package io.standpoint.extract;

import io.standpoint.assertion.Modality;

/** What a source does with content: speaks it in one way or another, or holds it in mind. */
public enum Act {
    /** Tells it, so that the document reports it. */
    SAY(Modality.REPORTED, true),
    /** Asks whether it is so. */
    ASK(Modality.ASKED, true),
    /** Says that it is not so. */
    DENY(Modality.DENIED, true),
    /** Tells somebody else to do it. */
    URGE(Modality.PLANNED, true),
    /** Says that it will be done, or will not. */
    PROMISE(Modality.PLANNED, true),
    /** Holds it for true, or for likely. */
    THINK(Modality.REPORTED, true),
    /** Knows it or learns it, so that it is so. */
    KNOW(Modality.ASSERTED, false),
    /** Means to do it, or tries to. */
    INTEND(Modality.PLANNED, false),
    /** Wishes for it. */
    WISH(Modality.PLANNED, false),
    /** Likes or dislikes it, fears it, judges it. */
    FEEL(Modality.REPORTED, false);

    private final Modality modality;
    private final boolean stated;

    Act(Modality modality, boolean stated) {
        this.modality = modality;
        this.stated = stated;
    }

    /** What a clause is for the document when a word for this act governs it. */
    Modality modality() {
        return modality;
    }

    /** Whether whoever does it makes a statement of the content, and does not only have it in mind. */
    boolean isStated() {
        return stated;
    }
}
