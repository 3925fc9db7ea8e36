package org.lienhiep.popolo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole export, by the names of the Popolo schemas. Dates are as exact as known; nothing unknown is written. Ids are
 * those of the records and stay the same from one export to the next.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PopoloJson(
        @JsonInclude List<Organization> organizations,
        @JsonInclude List<Person> persons,
        @JsonInclude List<Post> posts,
        @JsonInclude List<Membership> memberships,
        @JsonInclude List<Event> events) {

    /** A union, a society or a unit, and each of their bodies with the organisation as its parent. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Organization(
            String id,
            String name,
            @JsonProperty("other_names") List<OtherName> otherNames,
            List<Identifier> identifiers,
            String classification,
            @JsonProperty("parent_id") @Nullable String parentId,
            @JsonProperty("founding_date") @Nullable String foundingDate,
            @JsonProperty("dissolution_date") @Nullable String dissolutionDate) {}

    /** Another name, of today or of another time, its note telling its language or that it is the short one. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record OtherName(
            String name,
            String note,
            @JsonProperty("start_date") @Nullable String startDate,
            @JsonProperty("end_date") @Nullable String endDate) {

        /** A name whose time is not known. */
        static OtherName of(String name, String note) {
            return new OtherName(name, note, null, null);
        }
    }

    /** The code of an organisation in this installation. */
    record Identifier(String identifier, String scheme) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Person(
            String id,
            String name,
            @JsonProperty("honorific_prefix") @Nullable String honorificPrefix,
            @JsonProperty("birth_date") @Nullable String birthDate,
            @JsonProperty("death_date") @Nullable String deathDate) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Post(
            String id,
            String label,
            String role,
            @JsonProperty("organization_id") String organizationId) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Membership(
            String id,
            @Nullable String label,
            String role,
            @JsonProperty("person_id") String personId,
            @JsonProperty("organization_id") String organizationId,
            @JsonProperty("post_id") String postId,
            @JsonProperty("on_behalf_of_id") @Nullable String onBehalfOfId,
            @JsonProperty("start_date") String startDate,
            @JsonProperty("end_date") @Nullable String endDate) {}

    /** A term, or a meeting that elected; a congress is part of the term that it opened. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Event(
            String id,
            String name,
            String classification,
            @JsonProperty("organization_id") @Nullable String organizationId,
            @JsonProperty("parent_id") @Nullable String parentId,
            @JsonProperty("start_date") @Nullable String startDate,
            @JsonProperty("end_date") @Nullable String endDate,
            @Nullable String location,
            @Nullable String status) {}
}
