package org.lienhiep.organisation;

/** What a change does to one thing that is recorded about an organisation. */
public enum EffectKind {
    /** It is recorded as new. */
    CREATED,
    /** Its founding day is set. */
    FOUNDED,
    /** It exists no longer from this day on. */
    DISSOLVED,
    /** A name holds until this day. */
    NAME_CLOSED,
    /** A name holds from this day on. */
    NAME_OPENED,
    /** A membership lasts until this day. */
    MEMBERSHIP_CLOSED,
    /** A membership begins on this day. */
    MEMBERSHIP_OPENED,
    /** A membership rests from this day on. */
    SUSPENSION_OPENED,
    /** A membership rests until this day. */
    SUSPENSION_CLOSED
}
