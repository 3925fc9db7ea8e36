package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.Component;
import org.lienhiep.leadership.TermLabel;

/** Names of terms in the reader's language. */
final class Terms {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private Terms() {}

    /** "Khoá V, nhiệm kỳ 2008–2013"; without its number where that is not known. */
    static String name(Component reader, TermLabel term) {
        var ordinal = term.ordinal();
        return ordinal == null
                ? reader.getTranslation("leadership.term.years", term.years())
                : reader.getTranslation("leadership.term.numbered", roman(ordinal), term.years());
    }

    /** The number as associations write it. */
    static String roman(int number) {
        return TENS[number / 10] + ONES[number % 10];
    }
}
