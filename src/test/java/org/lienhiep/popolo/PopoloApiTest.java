package org.lienhiep.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.Statements;
import org.lienhiep.access.Access;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.leadership.Bodies;
import org.lienhiep.leadership.BodyDraft;
import org.lienhiep.leadership.BodyKind;
import org.lienhiep.leadership.People;
import org.lienhiep.leadership.PersonDraft;
import org.lienhiep.leadership.PostDraft;
import org.lienhiep.leadership.TenureDraft;
import org.lienhiep.leadership.Tenures;
import org.lienhiep.leadership.TermDraft;
import org.lienhiep.organisation.ChangeDraft;
import org.lienhiep.organisation.ChangeKind;
import org.lienhiep.organisation.OrganisationChanges;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** The export against the names, kinds and forms that the Popolo schemas ask for. */
class PopoloApiTest extends ApiTest {

    private static final String PATH = "/api/v1/popolo?organisation=LS";
    private static final String DATE = "[0-9]{4}(-[0-9]{2}){0,2}";
    private static final Set<String> DATES =
            Set.of("start_date", "end_date", "founding_date", "dissolution_date", "birth_date", "death_date");

    /** What each schema knows of what is written here; all of it strings, but for these lists. */
    private static final Map<String, Set<String>> PROPERTIES = Map.of(
            "organizations",
            Set.of(
                    "id",
                    "name",
                    "other_names",
                    "identifiers",
                    "classification",
                    "parent_id",
                    "founding_date",
                    "dissolution_date"),
            "persons",
            Set.of("id", "name", "honorific_prefix", "birth_date", "death_date"),
            "posts",
            Set.of("id", "label", "role", "organization_id"),
            "memberships",
            Set.of(
                    "id",
                    "label",
                    "role",
                    "person_id",
                    "organization_id",
                    "post_id",
                    "on_behalf_of_id",
                    "start_date",
                    "end_date"),
            "events",
            Set.of(
                    "id",
                    "name",
                    "classification",
                    "organization_id",
                    "parent_id",
                    "start_date",
                    "end_date",
                    "location",
                    "status"));

    private static final Map<String, Set<String>> LISTS = Map.of(
            "other_names",
            Set.of("name", "note", "start_date", "end_date"),
            "identifiers",
            Set.of("identifier", "scheme"));

    @Autowired
    private Bodies bodies;

    @Autowired
    private OrganisationChanges changes;

    @Autowired
    private Tenures tenures;

    @Autowired
    private People people;

    @Autowired
    private Access access;

    private String secretary;

    @BeforeEach
    void aChairKnownByTheYearAndAnother() {
        secretary = account(Role.UNION_SECRETARY, CODE);
        access.asSystem(() -> {
            var body = bodies.create(union.id(CODE), BodyDraft.usual(BodyKind.EXECUTIVE_COMMITTEE));
            var post = bodies.create(body, PostDraft.of("Chủ tịch", "President", 1, null));
            var term = bodies.create(body, new TermDraft(5, 2008, 2013, PartialDate.parse("2008-10"), null, null));
            hold(
                    new PersonDraft("Nguyễn Văn An", "TS.", 1940, PartialDate.ofYear(2020), "0912345678", null),
                    draft -> tenures.create(
                            TenureDraft.of(post, new Named<>(draft, "An"), term, PartialDate.ofYear(2008))
                                    .ending(PartialDate.parse("2011-08"), null, null)));
            hold(
                    PersonDraft.named("Lý Vinh Quang"),
                    draft -> tenures.create(
                            TenureDraft.of(post, new Named<>(draft, "Quang"), term, PartialDate.parse("2011-09-08"))));
            return null;
        });
    }

    @Test
    void everyRecordHasTheNamesKindsAndFormsOfItsSchema() {
        var export = body(by(secretary, get(PATH)));

        assertThat(export.propertyNames()).containsExactlyInAnyOrderElementsOf(PROPERTIES.keySet());
        PROPERTIES.forEach((type, known) -> {
            assertThat(export.get(type)).as(type).isNotEmpty();
            export.get(type).forEach(each -> conforms(each, known));
        });
    }

    @Test
    void everyReferenceLeadsToARecordOfTheExport() {
        var export = body(by(secretary, get(PATH)));

        var organizations = values(export, "organizations", "id");
        assertThat(organizations).containsAll(values(export, "organizations", "parent_id"));
        assertThat(organizations).containsAll(values(export, "posts", "organization_id"));
        assertThat(organizations).containsAll(values(export, "memberships", "organization_id"));
        assertThat(organizations).containsAll(values(export, "events", "organization_id"));
        assertThat(values(export, "persons", "id")).containsAll(values(export, "memberships", "person_id"));
        assertThat(values(export, "posts", "id")).containsAll(values(export, "memberships", "post_id"));
    }

    @Test
    void datesAreAsExactAsKnownAndTermsAreEvents() {
        var export = body(by(secretary, get(PATH)));

        assertThat(values(export, "memberships", "start_date")).containsExactlyInAnyOrder("2008", "2011-09-08");
        assertThat(values(export, "memberships", "end_date")).containsExactly("2011-08");
        assertThat(values(export, "persons", "birth_date")).containsExactly("1940");
        assertThat(values(export, "persons", "death_date")).containsExactly("2020");
        assertThat(export.at("/events/0/name").asString()).isEqualTo("Khoá 5, nhiệm kỳ 2008–2013");
        assertThat(export.at("/events/0/start_date").asString()).isEqualTo("2008-10");
        assertThat(export.at("/events/0/end_date").asString()).isEqualTo("2013");
    }

    @Test
    void whatAnOrganisationWasCalledBeforeStaysAmongItsNames() {
        access.asSystem(() -> {
            var renaming = ChangeDraft.of(ChangeKind.RENAMED, PartialDate.parse("2020-05-01"), union.id(JOURNALISTS))
                    .founding(new ChangeDraft.NewOrganisation(null, "Hội Báo chí tỉnh", null, null, null));
            return changes.record(renaming);
        });

        var society = StreamSupport.stream(
                        body(by(secretary, get(PATH))).get("organizations").spliterator(), false)
                .filter(each -> each.at("/identifiers/0/identifier").asString().equals(JOURNALISTS))
                .findFirst()
                .orElseThrow();

        assertThat(society.get("name").asString()).isEqualTo("Hội Báo chí tỉnh");
        assertThat(StreamSupport.stream(society.get("other_names").spliterator(), false)
                        .map(each -> each.path("name").asString() + " – "
                                + each.path("end_date").asString("")))
                .contains("Hội Nhà báo tỉnh Lạng Sơn – 2020-04-30");
    }

    @Test
    void idsStayTheSameAndTelephonesStayHere() {
        var first = body(by(secretary, get(PATH)));

        assertThat(body(by(secretary, get(PATH)))).isEqualTo(first);
        assertThat(first.toString()).doesNotContain("0912345678");
    }

    @Test
    void moreOrganisationsNeedNoMoreStatements() {
        body(by(secretary, get(PATH)));
        var before = Statements.during(() -> body(by(secretary, get(PATH))));
        access.asSystem(() -> bodies.create(union.id(JOURNALISTS), BodyDraft.usual(BodyKind.EXECUTIVE_COMMITTEE)));
        body(by(secretary, get(PATH)));

        assertThat(Statements.during(() -> body(by(secretary, get(PATH))))).isEqualTo(before);
    }

    @Test
    void anUnknownOrganisationIsNotFound() {
        assertThat(mvc.perform(by(secretary, get("/api/v1/popolo?organisation=XX"))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void hold(PersonDraft person, Consumer<PersonId> tenure) {
        tenure.accept(people.create(person));
    }

    private static void conforms(JsonNode object, Set<String> known) {
        assertThat(known).containsAll(object.propertyNames());
        assertThat(object.propertyNames()).contains("id");
        for (var property : object.propertyNames()) {
            var value = object.get(property);
            if (LISTS.containsKey(property)) {
                assertThat(value.isArray()).as(property).isTrue();
                value.forEach(each -> assertThat(LISTS.get(property)).containsAll(each.propertyNames()));
                value.forEach(each -> each.propertyNames().stream()
                        .filter(DATES::contains)
                        .forEach(date -> assertThat(each.get(date).asString()).matches(DATE)));
            } else {
                assertThat(value.isString()).as(property).isTrue();
            }
            if (DATES.contains(property)) {
                assertThat(value.asString()).as(property).matches(DATE);
            }
        }
    }

    private static List<String> values(JsonNode export, String type, String property) {
        return StreamSupport.stream(export.get(type).spliterator(), false)
                .filter(each -> each.has(property))
                .map(each -> each.get(property).asString())
                .distinct()
                .toList();
    }
}
