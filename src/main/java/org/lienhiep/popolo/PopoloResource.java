package org.lienhiep.popolo;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.lienhiep.organisation.Organisations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/popolo")
@Tag(name = "Leadership")
class PopoloResource {

    private final PopoloExport export;
    private final Organisations organisations;

    PopoloResource(PopoloExport export, Organisations organisations) {
        this.export = export;
        this.organisations = organisations;
    }

    @GetMapping
    @Operation(summary = "Organisations, people, posts, memberships and events by the Popolo specification")
    PopoloJson get(@RequestParam String organisation) {
        return export.of(organisations.withCode(organisation).id());
    }
}
