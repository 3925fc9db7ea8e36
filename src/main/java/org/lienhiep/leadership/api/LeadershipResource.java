package org.lienhiep.leadership.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.TenureId;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.TenureKind;
import org.lienhiep.leadership.TenureWords;
import org.lienhiep.leadership.Tenures;
import org.lienhiep.organisation.Organisations;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(LeadershipResource.PATH + "/{code}/leadership")
@Tag(name = "Leadership")
class LeadershipResource {

    static final String PATH = "/api/v1/organisations";

    private final Leadership leadership;
    private final Tenures tenures;
    private final Organisations organisations;
    private final Clock clock;

    LeadershipResource(Leadership leadership, Tenures tenures, Organisations organisations, Clock clock) {
        this.leadership = leadership;
        this.tenures = tenures;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * A tenure in words. Dates are as exact as known: {@code 2008}, {@code 2011-08}, {@code 2011-08-08}.
     *
     * @param person his name without titles
     * @param id the person, when he is in the register
     * @param body null for the executive committee
     */
    record TenureJson(
            @Nullable String person,
            @Nullable String id,
            @Nullable String honorific,
            @Nullable String post,
            @Nullable Integer seats,
            @Nullable String body,
            @Nullable Integer termFrom,
            @Nullable Integer termTo,
            @Nullable Integer ordinal,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable TenureKind how,
            @Nullable String otherOffice) {}

    /** What was recorded. */
    record RecordedJson(TenureId tenure, PersonId person, boolean created) {}

    @GetMapping
    @Operation(summary = "Who holds which post on a day, vacancies included")
    LeadershipJson get(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate asOf) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        return LeadershipJson.of(code, leadership.on(id(code), day));
    }

    @PostMapping
    @Operation(summary = "Record a tenure by its words; body, post, term and person are made when they are new")
    ResponseEntity<RecordedJson> record(@PathVariable String code, @RequestBody TenureJson body) {
        var recorded = tenures.record(words(id(code), body));
        var json = new RecordedJson(recorded.tenure(), recorded.person(), recorded.created());
        return recorded.created()
                ? ResponseEntity.created(URI.create(PATH + "/" + code + "/leadership"))
                        .body(json)
                : ResponseEntity.status(HttpStatus.OK).body(json);
    }

    private static TenureWords words(OrganisationId organisation, TenureJson body) {
        return new TenureWords(
                organisation,
                new Named<>(body.id() == null ? null : PersonId.parse(body.id()), required("person", body.person())),
                body.honorific(),
                new Named<>(null, required("post", body.post())),
                body.seats(),
                body.body(),
                body.termFrom(),
                body.termTo(),
                body.ordinal(),
                body.from(),
                body.to(),
                Objects.requireNonNullElse(body.how(), TenureKind.ELECTED),
                body.otherOffice(),
                null,
                null);
    }

    private static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw InvalidInput.in(field, "shell.required");
        }
        return text;
    }

    private OrganisationId id(String code) {
        return organisations.withCode(code).id();
    }
}
