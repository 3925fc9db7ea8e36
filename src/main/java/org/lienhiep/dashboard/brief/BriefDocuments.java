package org.lienhiep.dashboard.brief;

import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.Letterheads;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.PlaceAndDate;
import org.lienhiep.document.Signature;
import org.lienhiep.kernel.FileNames;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the brief on an organisation its form on paper, under the head of the union above it or, for whoever may not see
 * that, of the organisation itself.
 */
@Service
@Transactional(readOnly = true)
public class BriefDocuments {

    private final Letterheads letterheads;
    private final Access access;
    private final I18n texts;

    BriefDocuments(Letterheads letterheads, Access access, I18n texts) {
        this.letterheads = letterheads;
        this.access = access;
        this.texts = texts;
    }

    /** The document of a brief that the person has read. */
    public OfficialDocument of(SocietyBrief brief) {
        var head = letterheads.of(issuer(brief), brief.day()).values();
        var place = head.place();
        return new OfficialDocument(
                head.letterhead(),
                head.number(null),
                new PlaceAndDate(place == null ? "" : place, brief.day(), false),
                false,
                "TÓM TẮT TÌNH HÌNH",
                brief.organisation().label().name().vi(),
                new BriefBody(brief, texts).blocks(),
                new Signature(List.of(), "NGƯỜI LẬP", access.actor().displayName()),
                List.of(),
                null,
                List.of());
    }

    private OrganisationId issuer(SocietyBrief brief) {
        var above = brief.above();
        return above != null && access.may(Permission.READ, above.id())
                ? above.id()
                : brief.organisation().id();
    }

    /** The name of such a file: {@code BL-HKH_brief_2026-07-01.pdf}. */
    public String fileName(SocietyBrief brief, FileFormat format) {
        var code = FileNames.part(brief.organisation().label().code());
        return "%s_brief_%s.%s".formatted(code, brief.day(), format.extension());
    }
}
