package org.lienhiep.leadership;

/** Why someone left a post. */
public enum TenureEnd {
    /** "Hết nhiệm kỳ". */
    TERM_ENDED,
    /** "Miễn nhiệm, thôi giữ chức": released, as when he leaves the office that he held the post for. */
    RELEASED,
    /** "Xin thôi, từ chức": by his own wish. */
    RESIGNED,
    /** "Từ trần". */
    DIED,
    /** "Cơ quan giải thể, sáp nhập": the body itself came to its end. */
    BODY_DISSOLVED,
    /** Anything else, which the remark tells. */
    OTHER
}
