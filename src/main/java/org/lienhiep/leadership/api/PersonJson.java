package org.lienhiep.leadership.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.leadership.HeldPost;
import org.lienhiep.leadership.PersonDetails;
import org.lienhiep.leadership.TenureKind;

/**
 * Someone in the register, as the API carries him.
 *
 * @param id only read
 * @param name without titles
 * @param honorific titles before the name
 * @param died as far as known; null while he lives
 * @param posts only read: what he holds or held, the latest first
 * @param version to be sent back with a change; a change without it is refused
 */
record PersonJson(
        @Nullable String id,
        @Nullable String name,
        @Nullable String honorific,
        @Nullable Integer birthYear,
        @Nullable PartialDate died,
        @Nullable String contact,
        @Nullable String note,
        @Nullable List<PostJson> posts,
        @Nullable Integer version) {

    /** A post that he holds or held. */
    record PostJson(
            String organisation,
            String body,
            String title,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            TenureKind how) {}

    static PersonJson of(PersonDetails details, List<HeldPost> posts) {
        var values = details.values();
        return new PersonJson(
                details.id().toString(),
                values.name(),
                values.honorific(),
                values.birthYear(),
                values.died(),
                values.contact(),
                values.note(),
                posts.stream().map(PersonJson::post).toList(),
                details.version());
    }

    private static PostJson post(HeldPost held) {
        return new PostJson(
                held.organisation().code(),
                held.body().vi(),
                held.title().vi(),
                held.holder().held().from(),
                held.holder().held().to(),
                held.holder().how());
    }
}
