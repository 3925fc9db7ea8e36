package org.lienhiep.meeting;

import java.util.Arrays;
import java.util.Locale;

/** What a decision is issued as; the abbreviations are those of Decree 30/2020/NĐ-CP, appendix III. */
public enum DecisionKind {
    /** "Nghị quyết". */
    RESOLUTION("NQ"),
    /** "Kết luận", what the chair concluded; also any point of minutes that is no document of its own. */
    CONCLUSION("KL"),
    /** "Quyết định". */
    DECISION("QĐ"),
    /** "Thông báo". */
    NOTICE("TB"),
    /** "Chương trình". */
    PROGRAMME("CTr"),
    /** "Kế hoạch". */
    PLAN("KH"),
    /** Anything else. */
    OTHER("CV");

    private final String abbreviation;

    DecisionKind(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** What stands in the number of such a document: {@code NQ} in {@code 02/NQ-LHH}. */
    public String abbreviation() {
        return abbreviation;
    }

    /** What the number says: {@code 02/NQ-LHH} is a resolution; a point of minutes is a conclusion. */
    public static DecisionKind of(String number) {
        var symbol = number.substring(number.indexOf('/') + 1).strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> symbol.matches(kind.abbreviation.toUpperCase(Locale.ROOT) + "(?![\\p{L}]).*"))
                .findFirst()
                .orElse(CONCLUSION);
    }
}
