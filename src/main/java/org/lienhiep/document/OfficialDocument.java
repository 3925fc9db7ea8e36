package org.lienhiep.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document of an organisation in the form of Decree 30/2020/NĐ-CP, before it becomes a file. Texts are plain: signs
 * of markup or formulas in them are printed as they are.
 *
 * @param draft whether it is marked "DỰ THẢO", as one is that nobody has signed
 * @param type kind of document in capitals, such as {@code BÁO CÁO}
 * @param subject what it is about ("trích yếu"), several lines allowed
 * @param second who signs beside, at the left, as the secretary does beside the chair of a meeting; null for nobody
 * @param recipients who gets it ("Nơi nhận"), without dash and punctuation; none leaves the list out
 * @param annex null for none
 * @param details sheets of the workbook behind the tables of the body; none leaves only the summary
 */
public record OfficialDocument(
        Letterhead letterhead,
        DocumentNumber number,
        PlaceAndDate placeAndDate,
        boolean draft,
        String type,
        String subject,
        List<Block> body,
        Signature signature,
        @Nullable Signature second,
        List<String> recipients,
        @Nullable Annex annex,
        List<DetailSheet> details) {

    public OfficialDocument {
        body = List.copyOf(body);
        type = PlainText.line(type);
        subject = PlainText.lines(subject);
        recipients = PlainText.each(recipients);
        details = List.copyOf(details);
    }

    /** A document that one person signs. */
    public OfficialDocument(
            Letterhead letterhead,
            DocumentNumber number,
            PlaceAndDate placeAndDate,
            boolean draft,
            String type,
            String subject,
            List<Block> body,
            Signature signature,
            List<String> recipients,
            @Nullable Annex annex,
            List<DetailSheet> details) {
        this(letterhead, number, placeAndDate, draft, type, subject, body, signature, null, recipients, annex, details);
    }

    /** What the file's properties call it: "Báo cáo công tác hội 6 tháng đầu năm 2026". */
    public String title() {
        var kind = type.substring(0, Math.min(1, type.length()))
                + type.substring(Math.min(1, type.length())).toLowerCase(Locale.forLanguageTag("vi"));
        return (kind + " " + subject).replaceAll("\\s+", " ").strip();
    }
}
