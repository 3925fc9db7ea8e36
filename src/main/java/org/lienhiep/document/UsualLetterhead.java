package org.lienhiep.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.organisation.OrganisationDetails;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;

/** The letterhead that an organisation would most likely have, from its name and that of its union. */
final class UsualLetterhead {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String NATIONAL = "LIÊN HIỆP CÁC HỘI KH&KT VIỆT NAM";
    private static final Pattern PROVINCE = Pattern.compile("(?iu).*\\b(?:tỉnh|thành phố|TP\\.?)\\s+(.+)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private UsualLetterhead() {}

    /**
     * Puts it together.
     *
     * @param union the union that the organisation belongs to; the organisation's own label for one that has none above
     */
    static LetterheadDraft of(OrganisationDetails organisation, OrganisationLabel union) {
        var place = place(organisation.values().place(), union);
        return organisation.label().kind() == OrganisationKind.UNION
                ? union(organisation.label(), place)
                : society(organisation.label(), union, place);
    }

    private static LetterheadDraft union(OrganisationLabel union, String place) {
        return new LetterheadDraft(
                NATIONAL,
                capitals(union),
                "BC-LHH",
                place,
                "Liên hiệp các Hội KH&KT Việt Nam (để b/c)\nTỉnh ủy, UBND tỉnh (để b/c)\nỦy ban MTTQ Việt Nam tỉnh\n"
                        + "Các hội thành viên\nLưu: VT",
                "TM. BAN THƯỜNG VỤ",
                "CHỦ TỊCH");
    }

    private static LetterheadDraft society(OrganisationLabel society, OrganisationLabel union, String place) {
        return new LetterheadDraft(
                capitals(union),
                capitals(society),
                "BC-" + initials(society.brief(VIETNAMESE)),
                place,
                union.brief(VIETNAMESE) + " (để b/c)\nBan Chấp hành hội\nLưu: VT",
                "TM. BAN CHẤP HÀNH",
                "CHỦ TỊCH");
    }

    private static String capitals(OrganisationLabel organisation) {
        return organisation.name().vi().toUpperCase(VIETNAMESE);
    }

    /** First letters of the words, without those of the province, as symbols are made: Hội Nhà báo is HNB. */
    private static String initials(String name) {
        var words = name.replaceAll("(?iu)\\s+(tỉnh|thành phố|TP\\.?)\\s.*", "");
        var initials = Arrays.stream(NO_LETTER.split(words))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(VIETNAMESE))
                .collect(Collectors.joining());
        return initials.isEmpty() ? "H" : initials.substring(0, Math.min(initials.length(), 20));
    }

    private static String place(@Nullable String recorded, OrganisationLabel union) {
        if (recorded != null) {
            return recorded.replaceFirst("(?iu)^(tỉnh|thành phố|TP\\.?)\\s+", "");
        }
        var province = PROVINCE.matcher(union.name().vi());
        return province.matches() ? province.group(1) : union.brief(VIETNAMESE);
    }
}
