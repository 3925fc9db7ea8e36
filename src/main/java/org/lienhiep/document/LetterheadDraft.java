package org.lienhiep.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.signing.Signatory;

/**
 * What an organisation prints at the head and foot of its documents. Texts of several lines have one entry per line.
 *
 * @param parent the body above it, null for none
 * @param issuer its own name as it is printed
 * @param symbol what follows the number, such as {@code BC-LHH}
 * @param place where its documents are issued
 * @param recipients who gets them, null for nobody
 * @param authority in whose name they are signed: "TM. BAN THƯỜNG VỤ"; null for nobody's
 * @param office of the one who usually signs: "CHỦ TỊCH"
 */
public record LetterheadDraft(
        @Nullable String parent,
        @Nullable String issuer,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable String recipients,
        @Nullable String authority,
        @Nullable String office) {

    /** The head at the left. */
    public Letterhead letterhead() {
        return new Letterhead(lines(parent), lines(issuer));
    }

    /** The number line with this number, or a gap. */
    public DocumentNumber number(@Nullable String number) {
        return new DocumentNumber(number, text(symbol));
    }

    /** The recipients, one by one. */
    public List<String> recipientList() {
        return lines(recipients);
    }

    /**
     * The signature.
     *
     * @param signer who signs; null leaves the name for the pen
     */
    public Signature signature(@Nullable Signatory signer) {
        if (signer == null) {
            return new Signature(lines(authority), text(office), null);
        }
        return SignatureLines.of(lines(authority), signer);
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : PlainText.lines(text).lines().toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
