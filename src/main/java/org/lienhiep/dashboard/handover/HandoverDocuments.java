package org.lienhiep.dashboard.handover;

import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.document.Letterheads;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.PlaceAndDate;
import org.lienhiep.document.Signature;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a handover the form of a protocol, under the organisation's own head. */
@Service
@Transactional(readOnly = true)
public class HandoverDocuments {

    private final Letterheads letterheads;
    private final Access access;
    private final I18n texts;

    HandoverDocuments(Letterheads letterheads, Access access, I18n texts) {
        this.letterheads = letterheads;
        this.access = access;
        this.texts = texts;
    }

    /** The protocol of a handover that the person has read; he is the one who hands over. */
    public OfficialDocument of(Handover handover) {
        var head = letterheads.of(handover.organisation().id(), handover.day()).values();
        var place = head.place();
        var giver = access.actor().displayName();
        return new OfficialDocument(
                head.letterhead(),
                head.number(null),
                new PlaceAndDate(place == null ? "" : place, handover.day(), false),
                false,
                "BIÊN BẢN BÀN GIAO",
                "Công tác thư ký " + handover.organisation().name().vi(),
                new HandoverBody(handover, texts).blocks(giver),
                new Signature(List.of(), "BÊN GIAO", giver),
                List.of(),
                null,
                List.of());
    }
}
