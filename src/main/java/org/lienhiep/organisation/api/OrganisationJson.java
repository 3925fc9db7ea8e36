package org.lienhiep.organisation.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationDetails;
import org.lienhiep.organisation.OrganisationDraft;
import org.lienhiep.organisation.OrganisationKind;

/**
 * An organisation as the API carries it. Dates are as exact as known: {@code 2005}, {@code 2005-08}, {@code
 * 2005-08-19}.
 *
 * @param parent code of the organisation it belongs to
 * @param version to be sent back with a change; a change without it is refused
 */
record OrganisationJson(
        @Nullable String code,
        @Nullable OrganisationKind kind,
        @Nullable String parent,
        @Nullable List<NameJson> names,
        @Nullable String founded,
        @Nullable String dissolved,
        @Nullable String memberSince,
        @Nullable String memberUntil,
        @Nullable String decision,
        @Nullable String place,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website,
        @Nullable String note,
        @Nullable Integer version) {

    /** A name in one language, {@code vi} or {@code en}. */
    record NameJson(
            String lang, @Nullable String name, @Nullable String shortName) {}

    static OrganisationJson of(OrganisationDetails details, @Nullable String parentCode) {
        var values = details.values();
        var names = new ArrayList<NameJson>();
        if (values.name() != null) {
            names.add(new NameJson("vi", values.name(), values.shortName()));
        }
        if (values.nameEn() != null) {
            names.add(new NameJson("en", values.nameEn(), values.shortNameEn()));
        }
        return new OrganisationJson(
                values.code(),
                values.kind(),
                parentCode,
                names,
                text(values.founded()),
                text(values.dissolved()),
                text(values.memberSince()),
                text(values.memberUntil()),
                values.decision(),
                values.place(),
                values.address(),
                values.phone(),
                values.email(),
                values.website(),
                values.note(),
                details.version());
    }

    OrganisationDraft draft(@Nullable OrganisationId parentId) {
        var vietnamese = name("vi");
        var english = name("en");
        return new OrganisationDraft(
                code,
                kind,
                vietnamese == null ? null : vietnamese.name(),
                vietnamese == null ? null : vietnamese.shortName(),
                english == null ? null : english.name(),
                english == null ? null : english.shortName(),
                date("founded", founded),
                date("dissolved", dissolved),
                place,
                parentId,
                date("memberSince", memberSince),
                date("memberUntil", memberUntil),
                decision,
                address,
                phone,
                email,
                website,
                note);
    }

    private @Nullable NameJson name(String language) {
        return names == null
                ? null
                : names.stream()
                        .filter(each -> language.equals(each.lang()))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable PartialDate date(String field, @Nullable String text) {
        try {
            return text == null ? null : PartialDate.parse(text);
        } catch (IllegalArgumentException unreadable) {
            throw InvalidInput.in(field, "rest.date", text);
        }
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
