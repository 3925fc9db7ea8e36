package org.lienhiep.leadership;

/** How someone came into a post. */
public enum TenureKind {
    /** "Bầu": by a congress or a conference. */
    ELECTED,
    /** "Bổ nhiệm": by a decision of those above. */
    APPOINTED,
    /** "Bầu bổ sung, kiện toàn": taken in by the body itself within a term. */
    CO_OPTED,
    /** "Quyền, phụ trách": until someone else is chosen. */
    ACTING
}
