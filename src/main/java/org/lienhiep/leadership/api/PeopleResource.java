package org.lienhiep.leadership.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.People;
import org.lienhiep.leadership.PersonDraft;
import org.lienhiep.leadership.PersonFilter;
import org.lienhiep.leadership.PersonOrder;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.rest.Items;
import org.lienhiep.rest.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(PeopleResource.PATH)
@Tag(name = "People")
class PeopleResource {

    static final String PATH = "/api/v1/people";

    private final People people;
    private final Leadership leadership;
    private final Organisations organisations;

    PeopleResource(People people, Leadership leadership, Organisations organisations) {
        this.people = people;
        this.leadership = leadership;
        this.organisations = organisations;
    }

    /** One line of the list. */
    record Line(
            PersonId id,
            String name,
            @Nullable String honorific,
            @Nullable Integer birthYear,
            @Nullable String post,
            @Nullable String organisation) {}

    @GetMapping
    @Operation(summary = "People in the register with their latest post")
    Items<Line> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String organisation,
            Page page) {
        var filter = new PersonFilter(q == null ? "" : q.strip(), organisation == null ? null : id(organisation));
        var lines = people.list(page.of(filter, PersonOrder.NAME)).stream()
                .map(row -> new Line(
                        row.id(),
                        row.name(),
                        row.honorific(),
                        row.birthYear(),
                        row.post() == null ? null : row.post().vi(),
                        row.organisation() == null ? null : row.organisation().code()))
                .toList();
        return new Items<>(lines, people.count(filter));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Someone in the register with all posts he holds or held")
    PersonJson get(@PathVariable String id) {
        return json(person(id));
    }

    @PostMapping
    @Operation(summary = "Enter someone in the register")
    ResponseEntity<PersonJson> create(@RequestBody PersonJson body) {
        var id = people.create(draft(body));
        return ResponseEntity.created(URI.create(PATH + "/" + id)).body(json(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change what is recorded about someone; needs the version that was read")
    PersonJson update(@PathVariable String id, @RequestBody PersonJson body) {
        var version = InvalidInput.required("version", body.version());
        var person = person(id);
        people.update(person, draft(body), version);
        return json(person);
    }

    private static PersonDraft draft(PersonJson body) {
        return new PersonDraft(
                body.name(), body.honorific(), body.birthYear(), body.died(), body.contact(), body.note());
    }

    private PersonJson json(PersonId id) {
        var details = people.get(id);
        return PersonJson.of(details, List.copyOf(leadership.heldBy(id)));
    }

    private static PersonId person(String id) {
        try {
            return PersonId.parse(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("person", id);
        }
    }

    private OrganisationId id(String code) {
        return organisations.withCode(code).id();
    }
}
