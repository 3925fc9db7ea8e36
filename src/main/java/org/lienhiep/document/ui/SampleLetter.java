package org.lienhiep.document.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.Block;
import org.lienhiep.document.LetterheadDraft;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.PlaceAndDate;
import org.lienhiep.kernel.signing.Signatory;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * A short document that shows what a letterhead looks like.
 *
 * @param head who would sign it; null for nobody
 */
record SampleLetter(
        OrganisationLabel organisation, @Nullable Signatory head, LocalDate today) {

    OfficialDocument of(LetterheadDraft draft) {
        return new OfficialDocument(
                draft.letterhead(),
                draft.number(null),
                new PlaceAndDate(draft.place() == null ? "" : draft.place(), today, true),
                false,
                "BÁO CÁO",
                "Trích yếu nội dung báo cáo",
                List.of(new Block.Paragraph("Nội dung báo cáo của %s./."
                        .formatted(organisation.name().vi()))),
                draft.signature(head),
                draft.recipientList(),
                null,
                List.of());
    }
}
