package org.lienhiep.kernel;

/** How exactly a figure was stated, from firm to vague: "90", "over 90", "at most 90", "about 90". */
public enum Qualifier {
    /** The value itself. */
    EXACT,
    /** The value or more: "trên", "hơn", "từ … trở lên". */
    AT_LEAST,
    /** The value or less: "không quá", "tối đa". */
    AT_MOST,
    /** Near the value: "gần", "khoảng". */
    ABOUT;

    /**
     * The qualifier of a sum whose parts carry these two: the weaker one. A lower and an upper bound together say
     * only that the sum lies somewhere near.
     */
    public Qualifier with(Qualifier other) {
        if (this == EXACT) {
            return other;
        }
        return other == EXACT || other == this ? this : ABOUT;
    }
}
