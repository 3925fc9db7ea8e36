package org.lienhiep.organisation;

/**
 * What can happen to organisations. The kinds of merger and division are those of the decree on associations (Nghị định
 * 45/2010/NĐ-CP, articles 25 and 25a; now 126/2024/NĐ-CP).
 */
public enum ChangeKind {
    /** Thành lập: it begins. */
    FOUNDED,
    /** Đổi tên: it is called otherwise from then on. */
    RENAMED,
    /** Sáp nhập: some end in one that goes on. */
    ABSORBED,
    /** Hợp nhất: all end, a new one begins. */
    UNITED,
    /** Chia: one ends, several new ones begin. */
    DIVIDED,
    /** Tách: new ones begin out of one that goes on. */
    SPLIT_OFF,
    /** Giải thể: it ends without a successor. */
    DISSOLVED,
    /** Gia nhập: they become members, for the first time or again. */
    JOINED,
    /** Ra khỏi: they are members no longer. */
    LEFT,
    /** Tạm dừng: the membership rests. */
    SUSPENDED,
    /** Khôi phục: the membership rests no longer. */
    RESUMED;

    /** Whether the organisations it starts from end with it. */
    public boolean ends() {
        return this == ABSORBED || this == UNITED || this == DIVIDED || this == DISSOLVED;
    }

    /** Whether new organisations begin by it. */
    public boolean founds() {
        return this == UNITED || this == DIVIDED || this == SPLIT_OFF;
    }

    /**
     * Whether everything that its predecessors did counts as the one successor's. A division has several: whose the
     * old figures are, nobody can tell.
     */
    public boolean inherits() {
        return this == ABSORBED || this == UNITED;
    }

    /** Whether it is about membership in a union. */
    public boolean aboutMembership() {
        return this == JOINED || this == LEFT || this == SUSPENDED || this == RESUMED;
    }

    /** Whether it needs one that exists and goes on: the absorbing organisation or the union. */
    public boolean needsInto() {
        return this == ABSORBED || aboutMembership();
    }
}
