package org.lienhiep.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lienhiep.kernel.signing.Signatory;

/** Puts together who signs for whom. */
final class SignatureLines {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private SignatureLines() {}

    /** "TM. BAN THƯỜNG VỤ / CHỦ TỊCH" or, for someone who stands in, "… / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH". */
    static Signature of(List<String> authority, Signatory signer) {
        var lines = new ArrayList<>(authority);
        if (signer.instead() != null) {
            lines.add("KT. " + signer.instead().toUpperCase(VIETNAMESE));
        }
        return new Signature(lines, signer.office().toUpperCase(VIETNAMESE), signer.name());
    }
}
