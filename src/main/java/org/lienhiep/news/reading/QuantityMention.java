package org.lienhiep.news.reading;

import java.math.BigDecimal;
import org.lienhiep.kernel.Qualifier;

/**
 * A number of something, as written.
 *
 * @param from its first token, a word such as "trên" included
 * @param numberFrom the first token of the number
 * @param numberTo the token after the number, its multiplier included
 * @param unitTo the token after what is counted; the unit begins where the number ends
 * @param to the token after all that says what is counted
 * @param value its value
 * @param qualifier how exactly it is meant
 * @param unit what is counted, in few words: "buổi", "tỷ đồng", "%"
 * @param label what is counted, as fully as the text says: "buổi phổ biến khoa học kỹ thuật"
 * @param labelFrom the first token of the label, which stands before the number in "tổng số hội lên 47"
 */
record QuantityMention(
        int from,
        int numberFrom,
        int numberTo,
        int unitTo,
        int to,
        BigDecimal value,
        Qualifier qualifier,
        String unit,
        String label,
        int labelFrom)
        implements Mention {}
