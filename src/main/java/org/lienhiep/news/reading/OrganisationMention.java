package org.lienhiep.news.reading;

import java.util.Locale;

/**
 * An organisation's name at one place of the text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param kind what kind of organisation it is
 * @param head how its name begins, as a key: "hoi5", "so3"
 * @param subject what it is about, as a search key; empty when the name does not say
 * @param place where it belongs
 * @param name its name as written, completed where a list shares one beginning
 */
record OrganisationMention(
        int from, int to, OrganisationClass kind, String head, String subject, Place place, String name)
        implements Mention {

    /** The same mention with its subject spelt otherwise. */
    OrganisationMention about(String otherSubject) {
        return new OrganisationMention(from, to, kind, head, otherSubject, place, name);
    }

    /** Whether the name is but an abbreviation: "HVT-TH". */
    boolean isShort() {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !name.contains(" ");
    }

    /** Whether a part of the name is shortened and not explained beside it: "Hội VHNT tỉnh". */
    boolean isShortened() {
        for (int at = 0; at + 1 < name.length(); at++) {
            boolean bracketed = at > 0 && name.charAt(at - 1) == '(';
            boolean begins = at == 0 || !Character.isLetter(name.charAt(at - 1));
            if (begins && !bracketed && isUpperPair(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUpperPair(int at) {
        return Character.isUpperCase(name.charAt(at)) && Character.isUpperCase(name.charAt(at + 1));
    }

    /** Whether the name says more than its beginning: "Liên hiệp các Hội KH&KT", not "Liên hiệp hội". */
    boolean isFull() {
        return kind != OrganisationClass.UNION || !subject.isEmpty();
    }
}
